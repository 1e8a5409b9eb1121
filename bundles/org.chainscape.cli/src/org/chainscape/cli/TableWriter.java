package org.chainscape.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.export.CsvTable;
import org.chainscape.tabular.export.ModelTables;
import org.chainscape.tabular.export.WayBack;
import org.chainscape.tabular.export.Workbook;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.tabular.grid.GridSettings;
import org.chainscape.tabular.mapping.MappingFile;

/** Writes tables of a model to workbooks and CSV files, and says what they do not hold. */
final class TableWriter {

	/** The words for the formats. */
	static final List<String> FORMATS = List.of("xlsx", "csv");
	/** The words for the tables. */
	static final List<String> TABLES = Arrays.stream(GridKind.values()).map(GridKind::word).toList();

	private static final String CSV = "csv";

	private final Console console;
	private final Language language;

	/**
	 * Prepares to write.
	 *
	 * @param document the model
	 * @param lang language of heads and words as given on the command line; {@code null} for that of the document
	 * @param console for messages
	 */
	TableWriter(ChainDocument document, String lang, Console console) {
		this.console = console;
		language = Language.of(lang == null ? document.getLanguage() : lang);
	}

	/**
	 * Writes the whole model: a workbook with a sheet for each table, or a folder of CSV files.
	 *
	 * @param document the model
	 * @param format one of the formats
	 * @param input the file it is from, which is not written over
	 * @param target the file, or the folder to put it in
	 * @param folder whether it is a folder
	 * @return the files
	 */
	List<Path> model(ChainDocument document, String format, Path input, Path target, boolean folder) throws CliException {
		List<Grid> grids = ModelTables.of(document, language);
		List<String> losses = ModelTables.losses(document, language);
		List<Path> written = new ArrayList<>();
		if (format.equals(CSV)) {
			if (Files.exists(target) && !Files.isDirectory(target)) {
				throw console.error("error.notFolder", target);
			}
			WayBack back = new WayBack(target.toAbsolutePath().normalize().getFileName().toString(), language);
			for (Grid grid : grids) {
				Path out = target.resolve(grid.kind().word() + "." + CSV);
				OutputFile.write(out, stream -> CsvTable.write(grid, stream), console);
				back.csv(out.getFileName().toString(), grid);
				written.add(out);
			}
			written.add(mapping(target, back));
		} else {
			Path out = file(input, target, folder, "", format);
			ChainFiles.keep(input, out, console);
			OutputFile.write(out, stream -> Workbook.write(grids, losses, stream, language).forEach(this::tell), console);
			written.add(out);
			WayBack back = new WayBack(out.getFileName().toString(), language);
			back.workbook(out.getFileName().toString(), grids);
			written.add(mapping(out, back));
		}
		ModelTables.losses(document, console.language()).forEach(this::tell);
		return written;
	}

	/**
	 * Writes one table.
	 *
	 * @param document the model
	 * @param table one of the tables
	 * @param format one of the formats
	 * @param input the file it is from, which is not written over
	 * @param target the file, or the folder to put it in
	 * @param folder whether it is a folder
	 * @return the file
	 */
	List<Path> table(ChainDocument document, String table, String format, Path input, Path target, boolean folder) throws CliException {
		Grid grid = WayBack.ready(Grid.of(GridKind.of(table).orElseThrow(), document, GridSettings.standard(language)));
		Path out = file(input, target, folder, "-" + table, format);
		ChainFiles.keep(input, out, console);
		OutputFile.write(out, stream -> {
			if (format.equals(CSV)) {
				CsvTable.write(grid, stream);
			} else {
				Workbook.write(List.of(grid), List.of(), stream, language).forEach(this::tell);
			}
		}, console);
		WayBack back = new WayBack(out.getFileName().toString(), language);
		if (format.equals(CSV)) {
			back.csv(out.getFileName().toString(), grid);
		} else {
			back.workbook(out.getFileName().toString(), List.of(grid));
		}
		return List.of(out, mapping(out, back));
	}

	/** Writes beside an export how it comes back. */
	private Path mapping(Path export, WayBack back) throws CliException {
		Path file = export.toAbsolutePath().normalize();
		Path out = export.resolveSibling(file.getFileName() + MappingFile.EXTENSION);
		byte[] text = MappingFile.write(back.mapping()).getBytes(StandardCharsets.UTF_8);
		OutputFile.write(out, stream -> stream.write(text), console);
		return out;
	}

	private static Path file(Path input, Path target, boolean folder, String suffix, String format) {
		return folder ? target.resolve(FileNames.stem(input) + suffix + "." + format) : target;
	}

	private void tell(String sentence) {
		console.complain(console.text("export.limit", sentence));
	}
}
