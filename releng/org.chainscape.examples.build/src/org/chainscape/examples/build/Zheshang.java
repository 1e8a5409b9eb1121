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
import org.chainscape.model.chain.Element;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;

/** The example chain as the build makes it: built from its tables, saved, loaded. */
final class Zheshang {

	private static final Path TABLES = Path.of("../../bundles/org.chainscape.examples/tables").toAbsolutePath().normalize();

	private final Path file;
	private final ChainDocument document;
	private final ElementIndex index;

	private Zheshang(Path file, ChainDocument document) {
		this.file = file;
		this.document = document;
		index = ElementIndex.of(document);
	}

	/** Builds the example into a new folder below the given one. */
	static Zheshang build(Path folder) throws IOException, TableException, ChainFileException {
		Path chains = Files.createTempDirectory(folder, "chains");
		ExampleBuilder.main(new String[] { TABLES.toString(), chains.toString() });
		Path file = chains.resolve("aigc.chain");
		return new Zheshang(file, ChainStore.load(file));
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

	/** The figure of all perspectives. */
	Diagram panorama() {
		return diagrams().get(0);
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
