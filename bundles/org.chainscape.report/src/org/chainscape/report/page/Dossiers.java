package org.chainscape.report.page;

import static org.chainscape.report.page.Sources.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.eclipse.emf.ecore.EObject;

/**
 * What the page knows of each element that can be pointed at: name, class, properties, facts, citations. An element nothing on the page
 * shows or leads to is not on the page. Notes of the analyst never are.
 */
final class Dossiers {

	private final ReportBasis basis;
	private final Language language;
	private final Sources sources;
	private final Facts facts;
	private final Rows rows;
	/** By id; an observation without an entry of its own leads to what it is about. */
	private final Map<String, Element> known = new LinkedHashMap<>();
	private final Map<String, String> leading = new TreeMap<>();
	private boolean gathering;

	Dossiers(ReportBasis basis, Texts texts) {
		this.basis = basis;
		this.language = basis.language();
		this.sources = new Sources(language, texts);
		this.facts = new Facts(language, texts, basis.edition(), sources);
		this.rows = new Rows(basis, texts, this::refer);
	}

	/**
	 * Tells of the elements that are shown, of those they lead to, and of their sources. What those lead to in turn is told of only if it is
	 * among them.
	 *
	 * @param ids ids of elements that are shown
	 * @return everything that is told, by id, ready to be written as JSON; a text instead is the id to look up
	 */
	Map<String, Object> tell(Collection<String> ids) {
		gathering = true;
		ids.forEach(id -> basis.index().find(id).filter(Element.class::isInstance).map(Element.class::cast).ifPresent(this::subject));
		List.copyOf(known.values()).forEach(rows::of);
		gathering = false;
		Map<String, Object> told = new TreeMap<>(leading);
		List.copyOf(known.values()).forEach(element -> told.put(element.getId(), told(element)));
		for (int i = 0; i < sources.met().size(); i++) {
			Element source = sources.met().get(i);
			told.computeIfAbsent(source.getId(), id -> told(source));
		}
		return told;
	}

	/** {@return the sources in the order citations count them} */
	List<Object> sources() {
		return sources.list();
	}

	/** An observation is told of with its subject; a quote or estimate with the company. */
	private void subject(Element element) {
		EObject owner = element;
		if (element instanceof Observation) {
			while (owner != null && !(owner instanceof NamedElement || owner instanceof Relation || owner instanceof Participation)) {
				owner = owner.eContainer();
			}
		}
		String id = owner instanceof Element subject ? refer(subject) : null;
		if (id != null && owner != element) {
			leading.put(element.getId(), id);
		}
	}

	/** The id of an element if something is told of it; while gathering, everything readers may know joins. */
	private String refer(Element element) {
		if (element instanceof Observation && gathering) {
			subject(element);
			return null;
		}
		if (gathering && basis.edition().admits(element) && basis.index().find(element.getId()).isPresent()) {
			known.putIfAbsent(element.getId(), element);
		}
		return known.containsKey(element.getId()) ? element.getId() : leading.get(element.getId());
	}

	private Map<String, Object> told(Element element) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("n", rows.name(element));
		told.put("k", Labels.of(element.eClass(), language));
		if (element instanceof NamedElement named) {
			List<String> aliases = new ArrayList<>(named.getAliases());
			aliases.add(language == Language.ZH ? named.getNameEn() : named.getName());
			List<String> others = aliases.stream().filter(Objects::nonNull).map(Sources::clean)
					.filter(alias -> !alias.isEmpty() && !alias.equals(told.get("n"))).distinct().collect(Collectors.toList());
			if (!others.isEmpty()) {
				told.put("a", others);
			}
			Sources.put(told, "d", clean(named.getDescription()));
		}
		if (basis.edition().marks(element)) {
			told.put("x", 1);
		}
		put(told, "r", rows.of(element));
		if (element instanceof Subject subject) {
			put(told, "p", facts.of(subject.getObservations()));
		}
		put(told, "c", sources.of(element));
		return told;
	}

	private static void put(Map<String, Object> told, String key, List<Object> list) {
		if (!list.isEmpty()) {
			told.put(key, list);
		}
	}
}
