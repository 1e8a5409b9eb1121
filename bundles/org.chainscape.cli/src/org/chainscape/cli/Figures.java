package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.layout.DiagramLayout;
import org.chainscape.layout.LayoutProgress;
import org.chainscape.layout.LayoutRequest;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ThemeLibrary;

/** The diagrams of a document and how they are chosen and arranged on the command line. */
final class Figures {

	private final ElementIndex index;
	private final SceneOptions options;

	/**
	 * The diagrams of a document.
	 *
	 * @param document the document
	 * @param lang language of the drawing as given on the command line; {@code null} for that of the document, so that the figure does not
	 *        depend on the machine it is made on
	 */
	Figures(ChainDocument document, String lang) {
		this.index = ElementIndex.of(document);
		this.options = SceneOptions.standard(Language.of(lang == null ? document.getLanguage() : lang));
	}

	private Figures(Figures other, ThemeLibrary themes) {
		this.index = other.index;
		this.options = other.options.withThemes(themes);
	}

	/**
	 * The same with the themes that lie beside a chain.
	 *
	 * @param chain the chain file
	 * @param diagrams the diagrams that are wanted
	 * @param console for sentences about what is wrong with themes
	 * @return the diagrams with their themes
	 */
	Figures themed(Path chain, List<Diagram> diagrams, Console console) {
		return new Figures(this, complainAboutThemes(chain, diagrams, console));
	}

	/**
	 * Tells of themes that lie beside a chain and are none, and of names of themes nobody has; such diagrams have the look of the house.
	 *
	 * @param chain the chain file
	 * @param diagrams the diagrams that are wanted
	 * @param console for the sentences
	 * @return the themes
	 */
	static ThemeLibrary complainAboutThemes(Path chain, List<Diagram> diagrams, Console console) {
		ThemeLibrary themes = ThemeLibrary.beside(chain);
		themes.problems().forEach(problem -> console.complain(problem.message(console.language())));
		diagrams.stream().filter(diagram -> themes.find(diagram.getTheme()).isEmpty()).forEach(diagram -> console.complain(
			console.text("warning.noTheme", diagram.getName(), diagram.getTheme(), ThemeLibrary.FOLDER)));
		return themes;
	}

	/**
	 * Finds a diagram.
	 *
	 * @param document the document
	 * @param file its file, for the message
	 * @param name its name in either language, its title, its handle or its id
	 * @param console for the language of the error
	 * @return the diagram
	 * @throws CliException if there is none, or several bear the name
	 */
	static Diagram find(ChainDocument document, Path file, String name, Console console) throws CliException {
		String wanted = name.strip();
		List<Diagram> all = Views.diagrams(document);
		List<Diagram> found = all.stream().filter(diagram -> wanted.equals(diagram.getName())).toList();
		if (found.isEmpty()) {
			found = all.stream().filter(diagram -> otherNames(diagram).contains(wanted)).toList();
		}
		if (found.size() == 1) {
			return found.get(0);
		}
		if (found.isEmpty()) {
			throw all.isEmpty() ? console.error("error.noDiagrams", file, name)
				: console.error("error.noDiagram", file, name, all.stream().map(Figures::quoted).collect(Collectors.joining(", ")));
		}
		throw console.error("error.manyDiagrams", file, name, found.stream().map(Diagram::getId).collect(Collectors.joining(", ")));
	}

	/** Arranges a diagram anew; boxes that are pinned stay. An empty diagram is filled first. */
	void arrange(Diagram diagram) {
		arrange(diagram, LayoutRequest.whole());
	}

	/** Arranges a diagram as asked; boxes that are pinned stay. An empty diagram is filled first. */
	void arrange(Diagram diagram, LayoutRequest request) {
		if (diagram.getNodes().isEmpty()) {
			DiagramContent.populate(diagram, index);
		}
		new DiagramLayout(options).layout(diagram, index, request, LayoutProgress.NONE);
	}

	private static Set<String> otherNames(Diagram diagram) {
		return Stream.of(diagram.getNameEn(), diagram.getTitle(), diagram.getHandle(), diagram.getId()).filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private static String quoted(Diagram diagram) {
		return "“" + diagram.getName() + "”";
	}
}
