package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.NamedElement;

/** Elements of one sort by their names. A name goes before an alias: what is called so is meant, not what is also called so. */
final class Names {

	private final Map<String, Object> names = new HashMap<>();
	private final Map<String, Object> aliases = new HashMap<>();

	void add(NamedElement element) {
		put(names, element.getName(), element);
		put(aliases, element.getNameEn(), element);
		element.getAliases().forEach(alias -> put(aliases, alias, element));
	}

	void rename(String before, String after, NamedElement element) {
		List<NamedElement> others = new ArrayList<>(list(names.remove(Texted.clean(before))));
		others.remove(element);
		others.forEach(other -> put(names, before, other));
		put(names, after, element);
	}

	void addAlias(String alias, NamedElement element) {
		put(aliases, alias, element);
	}

	/** {@return what a name may mean, in the order it was met} */
	List<NamedElement> find(String name) {
		List<NamedElement> found = list(names.get(name));
		return found.isEmpty() ? list(aliases.get(name)) : found;
	}

	private static void put(Map<String, Object> map, String text, NamedElement element) {
		String name = Texted.clean(text);
		if (name.isEmpty()) {
			return;
		}
		Object known = map.putIfAbsent(name, element);
		if (known == null || known == element) {
			return;
		}
		List<NamedElement> all = new ArrayList<>(list(known));
		if (!all.contains(element)) {
			all.add(element);
			map.put(name, all);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<NamedElement> list(Object known) {
		if (known == null) {
			return List.of();
		}
		return known instanceof NamedElement one ? List.of(one) : (List<NamedElement>) known;
	}
}
