package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.change.Deletion;
import org.chainscape.model.change.Uses;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Phrases;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewElement;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;

/** What follows from deleting some elements, said before it is done: what goes with them, who lets go of them, where they were drawn. */
final class Consequences {

	/** More lines than this nobody reads. */
	private static final int MOST = 300;

	private final Map<String, List<Line>> sections = new LinkedHashMap<>();
	private final Language language;

	/**
	 * One consequence.
	 *
	 * @param icon what it concerns
	 * @param text what happens, in a few words
	 */
	record Line(Image icon, String text) {
	}

	Consequences(ChainDocument document, Collection<? extends EObject> elements, Language language) {
		this.language = language;
		Deletion deletion = Deletion.of(elements, Uses.of(document));
		Set<EObject> chosen = Set.copyOf(elements);
		Predicate<EObject> drawn = ViewElement.class::isInstance;
		add("gone", deletion.roots().stream().filter(drawn.negate()).filter(each -> !chosen.contains(each)).toList(), this::placed);
		List<Deletion.Release> releases = deletion.releases();
		add("released", releases.stream().map(Deletion.Release::holder).filter(drawn.negate()).filter(each -> !(each instanceof Diagram))
			.distinct().toList(), this::placed);
		Map<EObject, Integer> diagrams = new LinkedHashMap<>();
		deletion.roots().stream().filter(drawn).map(Consequences::diagram).filter(each -> each != null)
			.forEach(each -> diagrams.merge(each, 1, Integer::sum));
		releases.stream().map(Deletion.Release::holder).map(Consequences::diagram).filter(each -> each != null)
			.forEach(each -> diagrams.merge(each, 0, Integer::sum));
		add("drawn", diagrams.keySet(), each -> diagrams.get(each) == 0 ? text(each)
			: UiTexts.text("tree.delete.boxes", text(each), diagrams.get(each)));
		add("inside", deletion.all().stream().filter(each -> chosen.contains(each.eContainer()) && !(each instanceof Citation)).toList(),
			this::text);
	}

	private static EObject diagram(EObject object) {
		EObject at = object;
		while (at != null && !(at instanceof Diagram)) {
			at = at.eContainer();
		}
		return at;
	}

	private void add(String section, Collection<? extends EObject> objects, Function<EObject, String> words) {
		if (objects.isEmpty()) {
			return;
		}
		List<Line> lines = new ArrayList<>();
		objects.stream().limit(MOST).forEach(each -> lines.add(new Line(Icons.image(each.eClass()), words.apply(each))));
		if (objects.size() > MOST) {
			lines.add(new Line(null, UiTexts.text("tree.more", objects.size() - MOST)));
		}
		sections.put(UiTexts.text("tree.delete." + section, objects.size()), lines);
	}

	/** {@return headings with their lines; none if nothing else is touched} */
	Map<String, List<Line>> sections() {
		return sections;
	}

	private String text(EObject object) {
		String name = Phrases.of(object, language);
		String type = Labels.of(object.eClass(), language);
		return name.equals(type) ? name : name + "  ·  " + type;
	}

	private String placed(EObject object) {
		EObject holder = object.eContainer();
		return text(object) + (holder == null || holder instanceof ChainDocument ? "" : "  ‹ " + Phrases.of(holder, language));
	}
}
