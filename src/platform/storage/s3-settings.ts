/** A bucket of an object store that speaks S3's protocol, and who asks it. */
export interface S3Settings {
  /** Where the store listens, without a path. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Whether the bucket is named in the path, else in front of the host. */
  pathStyle: boolean;
}

const together = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** Null where files are kept on this machine's disk. What is wrong is added to the problems; keys stay unsaid. */
export function readS3Settings(read: (name: string) => string | undefined, problems: string[]): S3Settings | null {
  const [endpoint, bucket, accessKeyId, secretAccessKey] = together.map(read);
  const named = [...together, 'S3_REGION', 'S3_PATH_STYLE'].filter((name) => read(name) !== undefined);
  if (named.length === 0) return null;
  const missing = together.filter((name) => read(name) === undefined);
  if (missing.length > 0)
    problems.push(`${named.join(', ')} asks for an object store, but ${missing.join(', ')} is missing: set all of them, or none.`);

  if (endpoint !== undefined && !/^https?:\/\/[^/?#@\s]+\/?$/.test(endpoint)) {
    problems.push('S3_ENDPOINT has to be the address of an object store such as https://s3.eu-central-1.example.org, without a path.');
  }
  if (bucket !== undefined && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    problems.push(`S3_BUCKET is "${bucket}", but a bucket's name has 3 to 63 lower-case letters, digits, dots and hyphens.`);
  }
  const region = read('S3_REGION') ?? 'us-east-1';
  if (!/^[a-z0-9-]{2,40}$/.test(region)) problems.push(`S3_REGION is "${region}", but has to be a region such as eu-central-1.`);
  const style = read('S3_PATH_STYLE') ?? 'yes';
  if (style !== 'yes' && style !== 'no') problems.push(`S3_PATH_STYLE is "${style}", but has to be one of yes, no.`);
  if (style === 'no' && bucket?.includes('.')) {
    problems.push('S3_BUCKET has a dot in its name, which no certificate covers in front of a host: set S3_PATH_STYLE=yes, or use another bucket.');
  }
  if ([accessKeyId, secretAccessKey].some((key) => key !== undefined && !/^[\x21-\x7e]+$/.test(key))) {
    problems.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY have to be printable characters without spaces.');
  }
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return null;
  return { endpoint: endpoint.replace(/\/$/, ''), bucket, region, accessKeyId, secretAccessKey, pathStyle: style === 'yes' };
}
