package org.chainscape.examples.build;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.aigc.Scenario;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.settings.SettingsFile;

/** The library as the build makes it: built from its tables, saved, loaded. */
final class Library {

	private static final Path TABLES = Path.of("../../bundles/org.chainscape.examples/tables").toAbsolutePath().normalize();
	/** The settings of its project. */
	static final Path SETTINGS = TABLES.resolve(SettingsFile.NAME);

	private final Path file;
	private final ChainDocument document;
	private final ElementIndex index;

	private Library(Path file, ChainDocument document) {
		this.file = file;
		this.document = document;
		index = ElementIndex.of(document);
	}

	/** Builds the example into a new folder below the given one. */
	static Library build(Path folder) throws IOException, TableException, ChainFileException {
		Path chains = Files.createTempDirectory(folder, "chains");
		ExampleBuilder.main(new String[] { TABLES.toString(), chains.toString() });
		Path file = chains.resolve("aigc.chain");
		return new Library(file, ChainStore.load(file));
	}

	Path file() {
		return file;
	}

	ChainDocument document() {
		return document;
	}

	ElementIndex index() {
		return index;
	}

	/** Every element of the document, the document first. */
	List<Element> elements() {
		List<Element> elements = new ArrayList<>(List.of(document));
		document.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				elements.add(element);
			}
		});
		return elements;
	}

	<T extends Element> List<T> elements(Class<T> type) {
		return elements().stream().filter(type::isInstance).map(type::cast).toList();
	}

	List<Diagram> diagrams() {
		return elements(Diagram.class);
	}


	/** {@return whether a scenario of a vertical cites a source} */
	boolean hasScenario(NamedElement vertical, String source) {
		return elements(Scenario.class).stream().filter(scenario -> scenario.getVertical() == vertical)
				.flatMap(scenario -> scenario.getCitations().stream()).anyMatch(citation -> source.equals(citation.getSource().getHandle()));
	}

	Scene scene(Diagram diagram, Language language) {
		return new SceneBuilder(SceneOptions.standard(language)).build(diagram, index);
	}

	static String svg(Scene scene) {
		StringWriter writer = new StringWriter();
		try {
			SvgFigure.write(scene, writer);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return writer.toString();
	}
}
