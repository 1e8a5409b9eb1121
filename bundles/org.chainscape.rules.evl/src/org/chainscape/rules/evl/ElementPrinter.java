package org.chainscape.rules.evl;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.epsilon.eol.execute.prettyprinting.PrettyPrinterManager;
import org.eclipse.epsilon.eol.types.EolNoType.EolNoTypeInstance;

/** What becomes of values where a rule needs texts: elements by their names, collections by their beginning. */
final class ElementPrinter extends PrettyPrinterManager {

	private static final int ENTRIES = 100;
	private static final int LEVELS = 4;
	private static final int CHARACTERS = 100_000;

	@Override
	public String print(Object object) {
		if (object instanceof Collection<?> || object instanceof Map<?, ?>) {
			StringBuilder text = new StringBuilder();
			append(object, 0, text);
			return text.toString();
		}
		return single(object);
	}

	@Override
	public String toString(Object object) {
		return print(object);
	}

	private static String single(Object object) {
		if (object == null || object instanceof EolNoTypeInstance) {
			return "";
		}
		if (object instanceof ENamedElement named) {
			return named.getName();
		}
		if (object instanceof Double number && number % 1 == 0 && Math.abs(number) < 1e15) {
			return Long.toString(number.longValue());
		}
		return object instanceof EObject element ? Labels.name(element, Language.ZH) : object.toString();
	}

	private void append(Object object, int level, StringBuilder text) {
		if (object instanceof Map<?, ?> map) {
			appendAll(map.entrySet(), level, text);
		} else if (object instanceof Map.Entry<?, ?> entry) {
			append(entry.getKey(), level, text);
			text.append(" -> ");
			append(entry.getValue(), level, text);
		} else if (object instanceof Collection<?> collection) {
			appendAll(collection, level, text);
		} else {
			text.append(single(object));
		}
	}

	private void appendAll(Collection<?> collection, int level, StringBuilder text) {
		Iterator<?> entries = level < LEVELS ? collection.iterator() : java.util.Collections.emptyIterator();
		for (int count = 0; entries.hasNext() && count < ENTRIES && text.length() < CHARACTERS; count++) {
			text.append(count == 0 ? "" : ", ");
			append(entries.next(), level + 1, text);
		}
		text.append(entries.hasNext() || level >= LEVELS && !collection.isEmpty() ? " …" : "");
	}
}
