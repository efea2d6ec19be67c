/** The normal form of the name of a Python package (PEP 503): `Flask_SQLAlchemy` is `flask-sqlalchemy`. */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/gu, '-');
}
