// lcov-parse, as its README uses it: parse the file, add up the files.
import lcovParse from 'lcov-parse';

lcovParse(process.argv[2], (error, files) => {
  if (error) throw new Error(String(error));
  let [covered, total] = [0, 0];
  for (const { lines } of files) {
    covered += lines.hit;
    total += lines.found;
  }
  console.log(JSON.stringify({ covered, total }));
});
