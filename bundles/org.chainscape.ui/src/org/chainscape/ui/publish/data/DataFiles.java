package org.chainscape.ui.publish.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.graph.GraphExport;
import org.chainscape.exchange.graph.GraphFormat;
import org.chainscape.exchange.json.ModelJson;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.AtomicFile;
import org.chainscape.tabular.export.CsvTable;
import org.chainscape.tabular.export.ModelTables;
import org.chainscape.tabular.export.WayBack;
import org.chainscape.tabular.export.Workbook;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.mapping.MappingFile;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.publish.Outcome;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Steps;
import org.chainscape.ui.publish.Subject;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes the data of a chain in a format somebody has chosen, without windows. */
public final class DataFiles {

	private final Subject subject;
	private final DataFormat format;
	private final Path folder;
	private final String name;

	/**
	 * Prepares to write.
	 *
	 * @param subject the chain
	 * @param format the format
	 * @param folder where files go; formats of several files get a folder of their own in it
	 * @param name name of the file or folder, without extension
	 */
	public DataFiles(Subject subject, DataFormat format, Path folder, String name) {
		this.subject = subject;
		this.format = format;
		this.folder = folder;
		this.name = new FileNames().of(name, FileNames.stem(subject.file()));
	}

	/** {@return the file or folder that will be written} */
	public Path target() {
		return folder.resolve(format.isFolder() ? name + '-' + format.name().toLowerCase(Locale.ROOT) : name + '.' + format.extension());
	}

	/** {@return what is there already and will be replaced} */
	public List<Path> existing() {
		return Files.exists(target()) ? List.of(target()) : List.of();
	}

	/**
	 * Writes.
	 *
	 * @param monitor is told of progress; may be cancelled between files
	 * @return what was written, and what the format could not hold
	 * @throws PublishException if it cannot be written
	 */
	public Outcome write(IProgressMonitor monitor) throws PublishException {
		Steps steps = new Steps(monitor, PublishTexts.text("data.job"), 1);
		Set<String> notices = new LinkedHashSet<>(format.losses(subject.document()));
		try {
			Files.createDirectories(format.isFolder() ? target() : folder);
			List<Path> files = format.isFolder() ? several(steps, notices) : one(notices);
			format.graph().flatMap(graph -> graph.hint(UiTexts.language())).ifPresent(notices::add);
			return new Outcome(files, List.copyOf(notices), false);
		} catch (IOException e) {
			throw new PublishException(PublishTexts.text("data.failed", target().getFileName(), e.getLocalizedMessage()), e);
		}
	}

	private List<Path> one(Set<String> notices) throws IOException {
		ChainDocument document = subject.document();
		List<Grid> grids = format == DataFormat.XLSX ? ModelTables.of(document, UiTexts.language()) : List.of();
		AtomicFile.write(target(), stream -> {
			if (format == DataFormat.XLSX) {
				notices.addAll(Workbook.write(grids, format.losses(document), stream, UiTexts.language()));
			} else if (format == DataFormat.JSON) {
				Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
				new ModelJson().write(document, writer);
				writer.flush();
			} else {
				tell(GraphExport.write(document, graph(), UiTexts.language(), stream), notices);
			}
		});
		if (format != DataFormat.XLSX) {
			return List.of(target());
		}
		WayBack back = new WayBack(target().getFileName().toString(), UiTexts.language());
		back.workbook(target().getFileName().toString(), grids);
		return List.of(target(), mapping(back));
	}

	/** Writes beside the export how it comes back. */
	private Path mapping(WayBack back) throws IOException {
		Path file = target().resolveSibling(target().getFileName() + MappingFile.EXTENSION);
		byte[] text = MappingFile.write(back.mapping()).getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, stream -> stream.write(text));
		return file;
	}

	private List<Path> several(Steps steps, Set<String> notices) throws IOException {
		List<Path> files = new ArrayList<>();
		if (format == DataFormat.NEO4J) {
			GraphExport.Result result = GraphExport.write(subject.document(), graph(), UiTexts.language(), each -> open(each, files));
			tell(result, notices);
			return files;
		}
		FileNames names = new FileNames();
		List<Grid> grids = ModelTables.of(subject.document(), UiTexts.language());
		WayBack back = new WayBack(target().getFileName().toString(), UiTexts.language());
		for (Grid grid : grids) {
			steps.step(title(grid), files.size(), grids.size());
			Path file = target().resolve(names.of(title(grid), "table") + ".csv");
			AtomicFile.write(file, stream -> CsvTable.write(grid, stream));
			files.add(file);
			back.csv(file.getFileName().toString(), grid);
		}
		files.add(mapping(back));
		return files;
	}

	private static String title(Grid grid) {
		return grid.kind().label(UiTexts.language());
	}

	private OutputStream open(String file, List<Path> files) throws IOException {
		Path path = target().resolve(file);
		files.add(path);
		return Files.newOutputStream(path);
	}

	private GraphFormat graph() {
		return format.graph().orElseThrow();
	}

	private static void tell(GraphExport.Result result, Set<String> notices) {
		notices.add(PublishTexts.text("data.graph", String.valueOf(result.nodes()), String.valueOf(result.edges())));
		if (result.lost() > 0) {
			notices.add(PublishTexts.text("data.lost", String.valueOf(result.lost())));
		}
	}
}
