/** Asks the browser for a passkey's answer to the graph's options; null where there is none, or the person stopped. */
export async function askPasskey(options: string): Promise<string | null> {
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON);
    const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null;
    return credential && JSON.stringify(credential.toJSON());
  } catch {
    return null;
  }
}

/** Has the browser make a passkey by the graph's options; null where it cannot, or the person stopped. */
export async function makePasskey(options: string): Promise<string | null> {
  try {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON);
    const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null;
    return credential && JSON.stringify(credential.toJSON());
  } catch {
    return null;
  }
}

export const hasPasskeys = (): boolean => typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
