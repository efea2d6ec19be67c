import { mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { OptionTable } from '../../shared/model/option.ts';

/** The option of the part about declared sinks. */
export const SINKS_OPTIONS: OptionTable = [
  {
    name: 'sinks',
    type: 'yaml',
    description:
      'Ways by which data of others reaches your own pages, each with a name: a `parameter` of the address, its `fragment`, a `field` of a form, a `message`. Payloads are sent through them, with your headers and without your policy.',
    schema: {
      title: 'a mapping of names',
      description: 'Ways by which data of others reaches the pages.',
      type: 'object',
      additionalProperties: mappingSchema(
        'One way.',
        {
          page: textSchema('The path of the page.'),
          parameter: textSchema('The name of the parameter of the address that holds the data.'),
          fragment: textSchema(
            'What is behind # in the address, with {data} where the data is: `{data}`, `tab={data}`.',
          ),
          field: textSchema('A CSS selector of the field of a form that the data is written into.'),
          press: textSchema('A CSS selector of what is clicked then; when not given, the form of the field is sent.'),
          message: textSchema(
            'What another window posts to the page, with {data} where the data is; JSON becomes the object that it describes.',
          ),
        },
        ['page'],
      ),
    },
    example: 'search: { page: /search, parameter: q }\ntab: { page: /, fragment: "tab={data}" }\n',
  },
];
