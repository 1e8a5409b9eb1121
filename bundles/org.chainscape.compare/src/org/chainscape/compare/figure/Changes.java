package org.chainscape.compare.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.compare.diff.Aspect;
import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Wording;
import org.chainscape.compare.state.Node;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.scene.News;
import org.eclipse.emf.ecore.EObject;

/** What is to be said about the elements of a diagram: a difference of a part, such as a number, is one of what is drawn for it. */
final class Changes {

	private static final Texts TEXTS = Texts.beside(ChangedFigures.class);
	private static final int MOST = 6;

	private final Language language;
	private final Wording wording;
	private final Map<String, News> news = new HashMap<>();
	/** What has changed, by the element that is drawn. */
	private final Map<String, List<String>> changed = new LinkedHashMap<>();

	Changes(Differences differences, Set<String> ghosts, Language language) {
		this.language = language;
		wording = new Wording(differences, language);
		for (Difference difference : differences.told()) {
			if (difference.aspect() == Aspect.CONTENT) {
				boolean whole = difference.object() instanceof ChainNode || difference.object() instanceof Participation
						|| difference.object() instanceof Relation;
				if (difference instanceof Difference.Added added && whole && !isNamedBefore(added, differences)) {
					news.put(difference.key(), new News(News.Kind.ADDED, TEXTS.get(language, "tip.added")));
				} else if (!(difference instanceof Difference.Removed && whole)) {
					tell(difference);
				}
			}
		}
		changed.forEach((id, said) -> news.putIfAbsent(id,
				new News(News.Kind.CHANGED, String.join(TEXTS.get(language, "remark.separator"), said))));
		ghosts.forEach(id -> news.put(id, new News(News.Kind.REMOVED, TEXTS.get(language, "tip.removed"))));
	}

	Map<String, News> news() {
		return news;
	}

	/** A company that one report more names where it is drawn already is not new there. */
	private static boolean isNamedBefore(Difference.Added added, Differences differences) {
		Node place = added.object() instanceof Participation ? differences.from().node(added.spot().parent()) : null;
		if (place == null) {
			return false;
		}
		Object company = differences.to().node(added.key()).get(Literals.PARTICIPATION__COMPANY);
		return company != null && ((List<?>) place.get(Literals.PLACE__PARTICIPATIONS)).stream()
				.map(key -> differences.from().node((String) key).get(Literals.PARTICIPATION__COMPANY)).anyMatch(company::equals);
	}

	private void tell(Difference difference) {
		EObject drawn = difference.object();
		while (drawn != null && !(drawn instanceof ChainNode || drawn instanceof Participation || drawn instanceof Relation)) {
			drawn = drawn.eContainer();
		}
		String id = drawn == null ? null : Identities.idOf(drawn);
		boolean order = difference instanceof Difference.Moved moved && moved.isReordered();
		if (id != null && !order && !(difference.object() instanceof Citation) && !isSourcing(difference)) {
			changed.computeIfAbsent(id, each -> new ArrayList<>()).add(said(difference, drawn));
		}
	}

	/** Where something is stated, and what its author noted, is not drawn. */
	private static boolean isSourcing(Difference difference) {
		return difference instanceof Difference.Changed one
				&& (one.feature().getName().equals("notes") || one.feature().getName().equals("handle") || one.feature().getName().equals("flaws"));
	}

	private String said(Difference difference, EObject drawn) {
		String part = difference.object() == drawn ? "" : wording.naming().name(difference.object());
		if (difference instanceof Difference.Changed one) {
			String values = one.feature().isMany() ? Labels.of(one.feature(), language) : Labels.of(one.feature(), language) + " "
					+ wording.from(one) + " → " + wording.to(one);
			return part.isEmpty() ? values : TEXTS.get(language, "tip.part", part, values);
		}
		if (difference instanceof Difference.Moved moved) {
			return TEXTS.get(language, "moved", wording.from(moved));
		}
		return wording.naming().kind(difference.kind()) + " " + part;
	}

	/** The changes of what is shown, for the line below the figure. */
	Optional<String> remark(Set<String> shown) {
		List<String> said = new ArrayList<>();
		changed.forEach((id, values) -> {
			if (shown.contains(id) && news.get(id).kind() == News.Kind.CHANGED) {
				said.add(TEXTS.get(language, "tip.part", wording.name(id), String.join(" ", values)));
			}
		});
		if (said.isEmpty()) {
			return Optional.empty();
		}
		String separator = TEXTS.get(language, "remark.separator");
		String text = String.join(separator, said.subList(0, Math.min(MOST, said.size())));
		String all = said.size() <= MOST ? text : TEXTS.get(language, "remark.more", text, String.valueOf(said.size()));
		return Optional.of(TEXTS.get(language, "remark.changed", all));
	}
}
