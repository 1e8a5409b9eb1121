package org.chainscape.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.Plate;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ThemeLibrary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The diagrams of a document as they are drawn, for the rules that look at pictures. Each is drawn once, when a rule first asks for it, in
 * the main language of the document. Where no Chinese font is installed there are no pictures, and nothing is known about them.
 */
public final class Pictures {

	private final ChainDocument document;
	private final Map<Diagram, Optional<Plate>> figures = new ConcurrentHashMap<>();
	private final ElementIndex index;
	private final Optional<ThemeLibrary> themes;
	private final Optional<SceneBuilder> builder;

	Pictures(ChainDocument document) {
		this.document = document;
		index = ElementIndex.of(document);
		themes = file(document).map(ThemeLibrary::beside);
		builder = options(document).map(options -> new SceneBuilder(themes.map(options::withThemes).orElse(options)));
	}

	/** {@return the diagrams of the document in order} */
	public List<Diagram> diagrams() {
		return Views.diagrams(document);
	}

	/**
	 * A diagram as it is drawn.
	 *
	 * @param diagram a diagram of the document
	 * @return its scene; empty if it cannot be drawn, because a font is missing
	 */
	public Optional<Scene> of(Diagram diagram) {
		return figure(diagram).map(Plate::scene);
	}

	/**
	 * What can be read off a diagram: everything that is printed, and every value that decides a look.
	 *
	 * @param diagram a diagram of the document
	 * @return the statements in reading order; empty if it cannot be drawn, because a font is missing
	 */
	public Optional<List<Element>> statements(Diagram diagram) {
		return figure(diagram).map(Plate::statements);
	}

	private Optional<Plate> figure(Diagram diagram) {
		return builder.isEmpty() ? Optional.empty() : figures.computeIfAbsent(diagram, this::draw);
	}

	/** {@return the themes diagrams can name; empty if the document lies nowhere, so that themes beside it cannot be known} */
	public Optional<ThemeLibrary> themes() {
		return themes;
	}

	private Optional<Plate> draw(Diagram diagram) {
		try {
			return builder.map(drawing -> drawing.figure(diagram, index));
		} catch (FontMissingException e) {
			return Optional.empty();
		}
	}

	private static Optional<SceneOptions> options(ChainDocument document) {
		try {
			return Optional.of(SceneOptions.standard(Language.of(document.getLanguage())));
		} catch (FontMissingException e) {
			return Optional.empty();
		}
	}

	private static Optional<Path> file(ChainDocument document) {
		Resource resource = document.eResource();
		URI uri = resource == null ? null : resource.getURI();
		return uri == null || !uri.isFile() || uri.isRelative() ? Optional.empty() : Optional.of(Path.of(uri.toFileString()));
	}
}
