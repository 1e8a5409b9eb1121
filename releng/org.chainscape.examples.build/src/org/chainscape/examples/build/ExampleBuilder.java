package org.chainscape.examples.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.exchange.tables.TableAssembler;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.layout.DiagramLayout;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.scene.SceneOptions;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.settings.SettingsFile;

/** Builds one laid-out chain file from every folder of tables, with the product's own import, layout and store. */
public final class ExampleBuilder {

	private ExampleBuilder() {
	}

	/**
	 * Builds all examples.
	 *
	 * @param args folder that holds one folder of tables per example; folder the chain files are written to
	 * @throws IOException if a folder cannot be read or made
	 * @throws TableException if a table has a bad cell
	 * @throws ChainFileException if a chain file cannot be written
	 */
	public static void main(String[] args) throws IOException, TableException, ChainFileException {
		Path tables = Path.of(args[0]);
		Path chains = Files.createDirectories(Path.of(args[1]));
		removeOld(chains);
		// The study is closed: what was fresh then is not to be called stale today.
		Files.copy(tables.resolve(SettingsFile.NAME), chains.resolve(SettingsFile.NAME), StandardCopyOption.REPLACE_EXISTING);
		try (Stream<Path> folders = Files.list(tables)) {
			List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
			for (Path folder : sorted) {
				ChainStore.save(build(folder), chains.resolve(folder.getFileName() + ".chain"));
			}
		}
	}

	/** A chain whose tables are gone must not be packed. */
	private static void removeOld(Path chains) throws IOException {
		try (Stream<Path> files = Files.list(chains)) {
			for (Path file : files.filter(each -> each.getFileName().toString().endsWith(".chain")).toList()) {
				Files.delete(file);
			}
		}
	}

	private static ChainDocument build(Path folder) throws TableException {
		ChainDocument document = new TableAssembler().assemble(folder);
		ElementIndex index = ElementIndex.of(document);
		DiagramLayout layout = new DiagramLayout(SceneOptions.standard(Language.of(document.getLanguage())));
		Views.diagrams(document).forEach(diagram -> layout.layout(diagram, index));
		return document;
	}
}
