package org.chainscape.model.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;

/**
 * Something typed with a class before it, such as {@code 产品:锂电池}.
 *
 * @param word the word for the class; empty if there is none
 * @param rest what is looked for
 */
public record ClassPrefix(String word, String rest) {

	private static final Pattern CLASSED = Pattern.compile("\\s*([^:：\\s]+)\\s*[:：]\\s*(.*)");

	/**
	 * Takes what was typed apart.
	 *
	 * @param typed what was typed
	 * @return the class and the rest; no class if there is no colon
	 */
	public static ClassPrefix of(String typed) {
		Matcher matcher = CLASSED.matcher(typed);
		return matcher.matches() ? new ClassPrefix(matcher.group(1), matcher.group(2)) : new ClassPrefix("", typed);
	}

	/**
	 * Whether a class, or one above it, is called so: in the words of the metamodel or of either language, or as they begin.
	 *
	 * @param type a class
	 * @return true if no class was typed
	 */
	public boolean allows(EClass type) {
		return word.isEmpty() || Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream()).anyMatch(each ->
				Stream.of(each.getName(), Labels.of(each, Language.ZH), Labels.of(each, Language.EN)).anyMatch(this::isMeant));
	}

	private boolean isMeant(String name) {
		return name.regionMatches(true, 0, word, 0, word.length());
	}
}
