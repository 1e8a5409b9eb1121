package org.chainscape.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.backup.Backups;
import org.chainscape.store.backup.FormerVersion;
import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.journal.Unsaved;
import org.chainscape.store.rescue.Loss;
import org.chainscape.store.rescue.Rescue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Brings back former versions of a chain file, work the studio left unsaved, or what can be read of a broken file.
 * Replaces nothing unasked.
 */
@Command(name = "recover")
final class RecoverVerb implements Verb {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final List<String> SIDES = List.of("ours", "theirs");

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
	private String input;

	@Option(names = "--list")
	private boolean list;

	@Option(names = "--version", paramLabel = "N")
	private Integer version;

	@Option(names = "--unsaved")
	private boolean unsaved;

	@Option(names = "--take", paramLabel = "ours|theirs")
	private String side = "ours";

	@Option(names = {"-o", "--output"}, paramLabel = "OUT")
	private String output;

	@Option(names = "--force")
	private boolean force;

	@Override
	public int run(Console console) throws CliException {
		Path file = ChainFiles.path(input, console);
		Choice.check("--take", side, SIDES, console);
		try {
			if (list || output == null) {
				return list(file, console);
			}
			Path out = ChainFiles.output(output, console);
			ChainFiles.keep(file, out, console);
			if (Files.exists(out) && !force) {
				throw console.error("error.exists", out);
			}
			if (version != null) {
				return restore(file, out, console);
			}
			return unsaved ? unsaved(file, out, console) : rescue(file, out, console);
		} catch (ChainFileException e) {
			throw new CliException(e.message(console.language()), e);
		} catch (IOException e) {
			throw new CliException(console.text("error.recover", file, e.getLocalizedMessage()), e);
		}
	}

	private static int list(Path file, Console console) throws IOException {
		List<Unsaved> work = Unsaved.find(StateFolder.ofUser(), file);
		for (Unsaved each : work) {
			console.print(console.text("recover.unsaved", time(each.when())));
		}
		List<FormerVersion> versions = Backups.ofUser().of(file);
		for (int i = 0; i < versions.size(); i++) {
			FormerVersion each = versions.get(i);
			console.print(String.format(Locale.ROOT, "%4d  %s  %,12d B%s", i + 1, time(each.saved()), each.size(),
					Backups.isPresent(each) ? "  " + console.text("recover.now") : each.pinned() ? "  " + console.text("recover.pinned") : ""));
		}
		if (work.isEmpty() && versions.isEmpty()) {
			console.print(console.text("recover.nothing", file));
		}
		return ExitCode.DONE;
	}

	private int restore(Path file, Path out, Console console) throws CliException, IOException {
		List<FormerVersion> versions = Backups.ofUser().of(file);
		if (version < 1 || version > versions.size()) {
			throw console.error("error.recover.version", version.toString(), Integer.toString(versions.size()), file);
		}
		FormerVersion chosen = versions.get(version - 1);
		OutputFile.write(out, stream -> {
			try (InputStream content = Backups.ofUser().open(chosen)) {
				content.transferTo(stream);
			}
		}, console);
		console.print(console.text("recover.restored", out, time(chosen.saved())));
		return ExitCode.DONE;
	}

	private static int unsaved(Path file, Path out, Console console) throws CliException, IOException {
		List<Unsaved> work = Unsaved.find(StateFolder.ofUser(), file);
		if (work.isEmpty()) {
			throw console.error("error.recover.noWork", file);
		}
		ChainFiles.save(work.get(0).recover(), out, console);
		console.print(console.text("recover.restored", out, time(work.get(0).when())));
		return ExitCode.DONE;
	}

	private int rescue(Path file, Path out, Console console) throws CliException, IOException {
		if (!Files.isRegularFile(file)) {
			throw console.error("error.recover.noFile", file);
		}
		Rescue.Result result = Rescue.read(file, Rescue.Side.valueOf(side.toUpperCase(Locale.ROOT)), console.language());
		for (Loss loss : result.losses()) {
			console.complain(file + ": " + loss.message(console.language()));
		}
		ChainDocument document = result.document().orElseThrow(() -> console.error("error.recover.empty", file));
		ChainFiles.save(document, out, console);
		console.print(console.text("recover.rescued", out, Integer.toString(result.elements()), Integer.toString(result.losses().size())));
		return result.losses().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	private static String time(Instant moment) {
		return TIME.format(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
	}
}
