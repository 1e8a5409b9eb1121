package org.chainscape.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.graph.GraphExport;
import org.chainscape.exchange.graph.GraphFormat;
import org.chainscape.exchange.json.ModelJson;
import org.chainscape.model.chain.ChainDocument;

/** Writes models to files, and says what a format could not hold. */
final class ModelWriter {

	/** The words for all formats. */
	static final List<String> FORMATS = Stream.concat(Stream.of("json"), Arrays.stream(GraphFormat.values()).map(GraphFormat::word)).toList();

	private static final String PART = ".part";

	private final Console console;

	ModelWriter(Console console) {
		this.console = console;
	}

	/**
	 * Writes a model.
	 *
	 * @param document the model
	 * @param format one of the formats
	 * @param input the file it is from, which is not written over
	 * @param target the file, or the folder to put it in
	 * @param folder whether it is a folder
	 * @return the files
	 */
	List<Path> write(ChainDocument document, String format, Path input, Path target, boolean folder) throws CliException {
		GraphFormat graph = GraphFormat.of(format).orElse(null);
		if (graph != null && graph.isFolder()) {
			return files(document, graph, target);
		}
		String extension = graph == null ? format : graph.extension();
		Path out = folder ? target.resolve(FileNames.stem(input) + "." + extension) : target;
		ChainFiles.keep(input, out, console);
		if (graph == null) {
			json(document, out);
		} else {
			OutputFile.write(out, stream -> tell(graph, GraphExport.write(document, graph, console.language(), stream)), console);
		}
		return List.of(out);
	}

	void json(ChainDocument document, Path file) throws CliException {
		OutputFile.write(file, stream -> {
			Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			new ModelJson().write(document, writer);
			writer.flush();
		}, console);
	}

	/** All files of a folder, or none: they are put in place once the last one is complete. */
	private List<Path> files(ChainDocument document, GraphFormat format, Path folder) throws CliException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw console.error("error.notFolder", folder);
		}
		OutputFile.createFolder(folder, console);
		List<Path> files = new ArrayList<>();
		try {
			GraphExport.Result result = GraphExport.write(document, format, console.language(), name -> open(folder.resolve(name), files));
			for (Path file : files) {
				Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
			}
			tell(format, result);
			format.hint(console.language()).ifPresent(console::complain);
			return files;
		} catch (IOException e) {
			throw OutputFile.failure(folder, e, console);
		} finally {
			discard(files);
		}
	}

	private static OutputStream open(Path file, List<Path> files) throws IOException {
		files.add(file);
		return Files.newOutputStream(part(file));
	}

	private static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + PART);
	}

	private void discard(List<Path> files) throws CliException {
		for (Path file : files) {
			try {
				Files.deleteIfExists(part(file));
			} catch (IOException e) {
				throw OutputFile.failure(part(file), e, console);
			}
		}
	}

	private void tell(GraphFormat format, GraphExport.Result result) {
		console.complain(console.text("export.graph", String.valueOf(result.nodes()), String.valueOf(result.edges())));
		if (result.lost() > 0) {
			console.complain(console.text("export.lost", String.valueOf(result.lost())));
		}
		format.limits(console.language()).forEach(limit -> console.complain(console.text("export.limit", limit)));
	}
}
