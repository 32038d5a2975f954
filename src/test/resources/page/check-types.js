// Checks the types of modules with TypeScript's compiler, which the page holds as `ts`: each complaint as file(line): words.
({ modules, libraries, options }) => {
  const files = new Map([...Object.entries(modules), ...Object.entries(libraries)].map(([name, text]) => ['/' + name, text]));
  const { options: compiler, errors } = ts.convertCompilerOptionsFromJson(options, '/');
  const host = {
    fileExists: name => files.has(name),
    readFile: name => files.get(name),
    directoryExists: name => name === '/',
    getSourceFile: (name, target) => (files.has(name) ? ts.createSourceFile(name, files.get(name), target, true) : undefined),
    getDefaultLibFileName: () => '/lib.d.ts',
    getDefaultLibLocation: () => '/',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: name => name,
    getNewLine: () => '\n',
    useCaseSensitiveFileNames: () => true,
    writeFile: () => { throw new Error('nothing is to be written'); },
  };
  const program = ts.createProgram(Object.keys(modules).map(name => '/' + name), compiler, host);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start, messageText }) =>
    `${file ? `${file.fileName.slice(1)}(${file.getLineAndCharacterOfPosition(start).line + 1}): ` : ''}${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
