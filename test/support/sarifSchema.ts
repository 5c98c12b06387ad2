/** What a reader of SARIF 2.1.0 insists on, of the parts that are written here: required keys, closed lists, kinds of values. */
export const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: {type: 'string', pattern: '^https://'},
    version: {const: '2.1.0'},
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: {type: 'string', minLength: 1},
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        id: {type: 'string', minLength: 1},
                        shortDescription: {
                          type: 'object',
                          required: ['text'],
                          properties: {text: {type: 'string', minLength: 1}},
                        },
                      },
                      additionalProperties: false,
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'ruleId', 'level', 'locations'],
              additionalProperties: false,
              properties: {
                ruleId: {type: 'string'},
                ruleIndex: {type: 'integer', minimum: 0},
                level: {enum: ['none', 'note', 'warning', 'error']},
                message: {type: 'object', required: ['text'], properties: {text: {type: 'string'}}},
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation', 'region'],
                        properties: {
                          // A relative reference (RFC 3986): no space, no sign that would end it.
                          artifactLocation: {
                            type: 'object',
                            required: ['uri'],
                            properties: {uri: {type: 'string', pattern: "^[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$"}},
                          },
                          region: {
                            type: 'object',
                            properties: {
                              startLine: {type: 'integer', minimum: 1},
                              startColumn: {type: 'integer', minimum: 1},
                            },
                            additionalProperties: false,
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
