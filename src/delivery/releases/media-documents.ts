/** Public videos (alias `v`) and documents (`d`) as releases carry them. Each is joined with its file, `f`. */
export const documentOfVideo = `json_build_object('id', v.id, 'hash', v.file_hash, 'mimeType', v.mime_type, 'byteLength', f.byte_length, 'width', v.width,
  'height', v.height, 'durationSeconds', v.duration_seconds, 'captions', v.captions, 'poster', v.poster, 'subtitles', v.subtitles, 'credit', v.credit,
  'licence', v.licence, 'isForStage', v.is_for_stage)`;

export const documentOfDocument = `json_build_object('id', d.id, 'hash', d.file_hash, 'mimeType', d.mime_type, 'byteLength', f.byte_length, 'pages', d.pages,
  'titles', d.titles, 'credit', d.credit, 'licence', d.licence, 'isForStage', d.is_for_stage)`;

/** All of a case (`c`), in their order; null where it has none. */
export const videosOfCase = `(select json_agg(${documentOfVideo} order by v.position) from videos v join files f on f.hash = v.file_hash where v.case_id = c.id)`;
export const documentsOfCase = `(select json_agg(${documentOfDocument} order by d.position) from case_documents d join files f on f.hash = d.file_hash where d.case_id = c.id)`;
