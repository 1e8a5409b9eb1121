package org.chainscape.tabular.column;

import java.util.Collection;
import java.util.List;

import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.eclipse.emf.ecore.EClass;

/**
 * The element a word in a cell means.
 *
 * @param element the element; {@code null} if none is meant clearly
 * @param refusal why not, in a sentence; {@code null} if it is clear
 */
record Lookup(Element element, String refusal) {

	/**
	 * Looks a word up.
	 *
	 * @param scope the document
	 * @param type the class of the element
	 * @param word what is written
	 * @param preferred elements that are meant where the word is not clear, such as those that stand there already
	 * @return the element or why there is none
	 */
	static Lookup of(Scope scope, EClass type, String word, Collection<?> preferred) {
		List<Element> found = scope.names().find(type, word);
		if (found.size() > 1) {
			List<Element> closer = found.stream().filter(preferred::contains).toList();
			found = closer.isEmpty() ? found : closer;
		}
		if (found.size() == 1) {
			return new Lookup(found.get(0), null);
		}
		String kind = Labels.of(type, scope.language());
		return new Lookup(null, found.isEmpty() ? scope.text("refused.unknown", word, kind)
			: scope.text("refused.ambiguous", word, kind, Integer.toString(found.size())));
	}
}
