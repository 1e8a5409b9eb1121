package org.chainscape.tabular.column;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements of a document and its libraries by what they are called: id, name in either language, alias, handle, the tickers of
 * companies and securities, and for places also {@code stage/segment}. A snapshot.
 */
public final class Names {

	private static final char FIRST_CHINESE = '\u3400';
	private static final char LAST_CHINESE = '\u9fff';

	/** How surely a word means an element: what fits better hides what fits less well. */
	private enum Rank {
		/** Its id, handle or ticker. */
		KEY,
		/** Its name. */
		NAME,
		/** Another name of it. */
		ALIAS
	}

	private record Entry(Element element, Rank rank) {
	}

	private final Map<String, List<Entry>> byName = new HashMap<>();

	Names(Scope scope) {
		add(scope.document());
		for (ChainDocument library : Libraries.of(scope.document()).documents()) {
			library.getCompanies().forEach(company -> {
				add(company);
				company.getSecurities().forEach(this::add);
			});
		}
	}

	/**
	 * Finds elements by what somebody wrote, without regard to case, width and blanks around it.
	 *
	 * @param type the class they are of
	 * @param written what is written
	 * @return the elements that are meant; several if the word is not clear
	 */
	public List<Element> find(EClass type, String written) {
		List<Entry> found = new ArrayList<>(byName.getOrDefault(fold(written), List.of()));
		found.removeIf(entry -> !type.isInstance(entry.element()));
		for (Rank rank : Rank.values()) {
			Set<Element> fitting = new LinkedHashSet<>();
			found.stream().filter(entry -> entry.rank() == rank).forEach(entry -> fitting.add(entry.element()));
			if (!fitting.isEmpty()) {
				return List.copyOf(fitting);
			}
		}
		return List.of();
	}

	/**
	 * Makes spellings comparable.
	 *
	 * @param text a text
	 * @return the same in one width and case, with single blanks
	 */
	public static String fold(String text) {
		return isPlain(text) ? text.toLowerCase(Locale.ROOT)
			: Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
	}

	/** Whether there is nothing to do but to make letters small, as with nearly all texts. */
	private static boolean isPlain(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			boolean chinese = each >= FIRST_CHINESE && each <= LAST_CHINESE;
			if (!chinese && (each < ' ' || each > '~') || each == ' ' && before == ' ') {
				return false;
			}
			before = each;
		}
		return before != ' ' || text.isEmpty();
	}

	private void add(ChainDocument document) {
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				add(element);
			}
		}
	}

	private void add(Element element) {
		put(element.getId(), element, Rank.KEY);
		put(element.getHandle(), element, Rank.KEY);
		if (element instanceof Security security) {
			String ticker = Ticker.text(security);
			put(ticker, security, Rank.KEY);
			if (security.eContainer() instanceof Company company) {
				put(ticker, company, Rank.KEY);
			}
		} else if (element instanceof NamedElement named) {
			put(named.getName(), named, Rank.NAME);
			put(named.getNameEn(), named, Rank.NAME);
			putAll(named.getAliases(), named);
			if (named instanceof Place && named.eContainer() instanceof NamedElement above) {
				put(above.getName() + "/" + named.getName(), named, Rank.KEY);
			}
		}
	}

	private void putAll(Collection<String> names, NamedElement element) {
		names.forEach(name -> put(name, element, Rank.ALIAS));
	}

	private void put(String name, Element element, Rank rank) {
		if (name != null && !name.isBlank()) {
			byName.computeIfAbsent(fold(name), key -> new ArrayList<>(1)).add(new Entry(element, rank));
		}
	}
}
