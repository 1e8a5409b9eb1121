package org.chainscape.compare.merge;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something mine and theirs have changed so that only one of it can hold. Values are those of {@code Node.get}.
 *
 * @param kind what it is
 * @param key the element it is about
 * @param object that element: mine where I have it, otherwise theirs
 * @param features the features that were changed; empty where it is about the element as a whole
 * @param base the value both come from; for several features a list of their values
 * @param mine my value; for a twin my element
 * @param theirs their value; for a twin their element
 */
public record Conflict(Kind kind, String key, EObject object, List<EStructuralFeature> features, Object base, Object mine, Object theirs) {

	/** Copies the features. */
	public Conflict {
		features = List.copyOf(features);
	}

	/** {@return what may be chosen} */
	public List<Side> choices() {
		return kind == Kind.TWINS ? List.of(Side.MINE, Side.THEIRS, Side.BOTH) : List.of(Side.MINE, Side.THEIRS);
	}

	/** {@return what tells it from the other conflicts of a merge, the same at every run} */
	public String id() {
		return key + (features.isEmpty() ? "" : "#" + features.get(0).getName()) + "!" + kind.word();
	}

	/** What can be in conflict. */
	public enum Kind {
		/** Both gave a feature another value. */
		VALUE,
		/** Both put a list into another order. */
		ORDER,
		/** I removed what they went on working on. */
		REMOVED_BY_ME,
		/** They removed what I went on working on. */
		REMOVED_BY_THEM,
		/** Both moved an element, to different containers. */
		PLACE,
		/** Both added the same thing, such as a company with the same ticker, or gave two elements the same handle. */
		TWINS;

		/** {@return the word used in keys of texts and in files} */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
