/** Organizations of the sample year. None exists; their names say so. */
export const sampleOrganizations = {
  university: { en: 'Sample University of the Delta', zh: '示例三角洲大学', kind: 'UNIVERSITY', country: 'CN' },
  harbour: { en: 'Sample Harbour Authority', zh: '示例港务局', kind: 'GOVERNMENT_DEPARTMENT', country: 'KE' },
  museum: { en: 'Sample Museum of Letters', zh: '示例文字博物馆', kind: 'SOCIAL_ORGANIZATION', country: 'FR' },
  cable: { en: 'Sample Cable Cooperative', zh: '示例海缆合作社', kind: 'TECHNICAL_COMMUNITY', country: 'BR' },
  market: { en: 'Sample Village Market', zh: '示例乡村集市', kind: 'ENTERPRISE', country: 'TH' },
  institute: { en: 'Sample Institute of Open Standards', zh: '示例开放标准研究院', kind: 'RESEARCH_INSTITUTION', country: 'EG' },
  clinic: { en: 'Sample Network of Clinics', zh: '示例诊所网络', kind: 'SOCIAL_ORGANIZATION', country: 'PE' },
  forum: { en: 'Sample Forum on Rules', zh: '示例规则论坛', kind: 'THINK_TANK', country: 'CH' },
} as const;

export type SampleOrganization = keyof typeof sampleOrganizations;
