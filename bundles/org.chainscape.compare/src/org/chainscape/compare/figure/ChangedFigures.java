package org.chainscape.compare.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Naming;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.state.DocumentState;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.UnionState;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.News;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Signs;
import org.chainscape.store.ChainResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The diagrams of the newer one of two documents, with what is new in one colour, what is gone drawn as ghosts in another, and what has
 * changed marked; legend and caption say so. Made on a copy: both documents stay as they are.
 */
public final class ChangedFigures {

	private static final Texts TEXTS = Texts.beside(ChangedFigures.class);

	private final Language language;
	private final ChainDocument both;
	private final ElementIndex index;
	private final Map<String, News> news;
	private final Changes changes;
	private final Set<String> added;
	private final Set<String> ghosts = new HashSet<>();
	private final String since;

	/**
	 * For two documents.
	 *
	 * @param from the older one
	 * @param to the newer one
	 * @param since how the older one is called in captions, such as its date; {@code null} where nobody knows
	 * @param language the language
	 */
	public ChangedFigures(ChainDocument from, ChainDocument to, String since, Language language) {
		this.language = language;
		this.since = since == null ? TEXTS.get(language, "since") : since;
		// Backwards: what comes by it is what is gone, under ids of the newer document.
		Differences back = Differences.between(to, from);
		both = copy(to);
		Differences forth = Differences.between(back.to(), DocumentState.of(to), Pulse.NONE);
		UnionState union = new UnionState(DocumentState.of(both), back.to(), key -> !isNamedStill(key, back));
		Differences growth = Differences.between(DocumentState.of(both), union, Pulse.NONE);
		ghosts.addAll(growth.added());
		growth.apply(both);
		added = forth.added();
		changes = new Changes(forth, ghosts, language);
		news = changes.news();
		index = ElementIndex.of(both);
	}

	/** A company that several reports name in one place is drawn once, as long as one of them does. */
	private static boolean isNamedStill(String key, Differences back) {
		Node gone = back.to().node(key);
		Node place = back.from().node(gone.parent());
		Object company = gone.type() == Literals.PARTICIPATION ? gone.get(Literals.PARTICIPATION__COMPANY) : null;
		if (company == null || place == null) {
			return false;
		}
		return ((List<?>) place.get(Literals.PLACE__PARTICIPATIONS)).stream().map(each -> back.from().node((String) each))
				.anyMatch(each -> company.equals(each.get(Literals.PARTICIPATION__COMPANY)));
	}

	private static ChainDocument copy(ChainDocument document) {
		URI uri = document.eResource() == null ? null : document.eResource().getURI();
		ChainDocument copy = EcoreUtil.copy(document);
		new ChainResource(uri).getContents().add(copy);
		return copy;
	}

	/** {@return the diagrams on which something new, gone or changed is seen, in the order of the document; of the copy} */
	public List<Diagram> changed(SceneOptions options) {
		return Views.diagrams(both).stream().filter(diagram -> !ghosts.contains(diagram.getId()) && shows(diagram, options)).toList();
	}

	/**
	 * The diagram with an id.
	 *
	 * @param id id of a diagram of the newer document
	 * @return the diagram of the copy, or {@code null}
	 */
	public Diagram diagram(String id) {
		return index.find(id, Diagram.class).orElse(null);
	}

	private boolean shows(Diagram diagram, SceneOptions options) {
		return shown(new SceneBuilder(options.plain()).build(diagram, index)).stream().anyMatch(news::containsKey);
	}

	/** The ids of everything that is drawn; with a place of a company also that of the company. */
	private Set<String> shown(Scene scene) {
		Set<String> shown = new HashSet<>();
		scene.allParts().filter(part -> part.role() != ScenePart.Role.ROW_TITLE).map(ScenePart::elementId).forEach(shown::add);
		scene.connectors().forEach(line -> shown.add(line.relationId()));
		shown.remove(null);
		for (String id : List.copyOf(shown)) {
			index.find(id, Participation.class).map(Participation::getCompany).ifPresent(company -> shown.add(company.getId()));
		}
		return shown;
	}

	/**
	 * Draws a diagram.
	 *
	 * @param diagram a diagram of the copy
	 * @param options language and look; signs about the state of the data are left out
	 * @return the scene, in two colours
	 */
	public Scene scene(Diagram diagram, SceneOptions options) {
		SceneOptions marked = options.plain().withSigns(Signs.NONE.withNews(news));
		SceneBuilder builder = new SceneBuilder(marked);
		new Untangling(ghosts).spread(diagram, builder, index);
		return caption(diagram, builder, () -> new TwoColours(added, ghosts, marked.themed(diagram)).paint(builder.build(diagram, index)));
	}

	private Scene caption(Diagram diagram, SceneBuilder builder, Supplier<Scene> drawing) {
		String title = diagram.getTitle();
		String remark = diagram.getRemark();
		try {
			String words = title == null || title.isBlank() ? new Naming(language).name(diagram) : title;
			diagram.setTitle(TEXTS.get(language, "title", words, since));
			Set<String> shown = shown(builder.build(diagram, index));
			List<String> said = new ArrayList<>(remark == null || remark.isBlank() ? List.of() : List.of(remark));
			changes.remark(shown).ifPresent(said::add);
			diagram.setRemark(String.join(TEXTS.get(language, "remark.separator"), said));
			return drawing.get();
		} finally {
			diagram.setTitle(title);
			diagram.setRemark(remark);
		}
	}
}
