package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Phrases;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What can be found in one document, kept apart from it: a catalogue holds no element, so that many files can be searched without being
 * kept in memory. It has all elements with a name and, by its handle, everything else that has one. Elements of libraries are in the
 * catalogues of the files they belong to. Does not change; usable from every thread.
 */
public final class Catalogue {

	private final Ranking<Listed> ranking;
	private final Map<String, Listed> byId;

	private Catalogue(Map<Listed, List<Term>> terms) {
		byId = new HashMap<>(terms.size() * 2);
		terms.keySet().forEach(listed -> byId.putIfAbsent(listed.id(), listed));
		ranking = new Ranking<>(terms);
	}

	/**
	 * An entry.
	 *
	 * @param id id of the element
	 * @param type its class
	 * @param name its name
	 * @param detail what tells it from others of its name: tickers, the publisher of a source; may be empty
	 * @param parent the entry of what it is part of, or {@code null}
	 */
	public record Listed(String id, EClass type, String name, String detail, Listed parent) {

		/**
		 * Where it stands.
		 *
		 * @param separator what stands between two names
		 * @return the names of what it is part of, outermost first; empty at the top
		 */
		public String where(String separator) {
			StringBuilder path = new StringBuilder();
			for (Listed at = parent; at != null; at = at.parent) {
				path.insert(0, at.name + (path.isEmpty() ? "" : separator));
			}
			return path.toString();
		}

		/** Entries are told apart by what they are, not by what they say. */
		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}

	/**
	 * An entry that was found.
	 *
	 * @param element the entry
	 * @param text the name that fitted, as it is written
	 * @param field which of its names that is
	 * @param quality how well it fitted
	 * @param spans which parts of the text fitted, in order
	 */
	public record Found(Listed element, String text, Field field, Quality quality, List<Span> spans) {
	}

	/**
	 * Looks through a document.
	 *
	 * @param document the document
	 * @param language the language of names and details
	 * @return its catalogue
	 */
	public static Catalogue of(ChainDocument document, Language language) {
		Listing listing = new Listing(document, language);
		listing.work(() -> true);
		return listing.catalogue();
	}

	/**
	 * Finds entries. What only nearly fits is looked for where little else fits.
	 *
	 * @param typed what was typed; of several words separated by blanks each has to fit
	 * @param wanted which entries are wanted
	 * @param limit how many are wanted at most
	 * @return the entries that fit, best first, each once; empty if nothing was typed
	 */
	public List<Found> find(String typed, Predicate<? super Listed> wanted, int limit) {
		return ranking.find(typed, wanted, limit).stream()
				.map(each -> new Found(each.subject(), each.text(), each.field(), each.quality(), each.spans())).toList();
	}

	/**
	 * Looks an entry up.
	 *
	 * @param id id of the element
	 * @return its entry, if it is listed
	 */
	public Optional<Listed> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** {@return how many entries there are} */
	public int size() {
		return byId.size();
	}

	/** Looks through a document little by little, in the thread the document belongs to. */
	public static final class Listing {

		private final Language language;
		private final TreeIterator<EObject> contents;
		private final Map<NamedElement, Listed> named = new IdentityHashMap<>();
		private final Map<Listed, List<Term>> terms = new LinkedHashMap<>();
		private final ChainDocument document;

		/**
		 * Nothing looked at yet.
		 *
		 * @param document the document; it must not change until the work is done
		 * @param language the language of names and details
		 */
		public Listing(ChainDocument document, Language language) {
			this.document = document;
			this.language = language;
			contents = EcoreUtil.getAllContents(document, true);
		}

		/**
		 * Goes on.
		 *
		 * @param goOn asked again and again; false ends the work for now
		 * @return whether everything has been looked at
		 */
		public boolean work(BooleanSupplier goOn) {
			while (contents.hasNext() && goOn.getAsBoolean()) {
				add(contents.next());
			}
			return !contents.hasNext();
		}

		/**
		 * The catalogue of what has been looked at. It takes a while and touches no element, so that it can be made in any thread.
		 *
		 * @return the catalogue
		 */
		public Catalogue catalogue() {
			named.clear();
			return new Catalogue(terms);
		}

		private void add(EObject object) {
			Names.add(object, element -> EcoreUtil.isAncestor(document, element) ? terms.get(listed(element)) : new ArrayList<>());
			boolean hasOnlyHandle = object instanceof Element element && !(object instanceof NamedElement) && Names.isSet(element.getHandle());
			if (hasOnlyHandle) {
				List<Term> names = new ArrayList<>(1);
				names.add(new Term(((Element) object).getHandle(), Field.HANDLE));
				terms.put(entry(object, ((Element) object).getId()), names);
			}
		}

		private Listed listed(NamedElement element) {
			Listed known = named.get(element);
			if (known == null) {
				known = entry(element, element.getId());
				named.put(element, known);
				terms.put(known, new ArrayList<>(2));
			}
			return known;
		}

		private Listed entry(EObject object, String id) {
			EObject holder = object.eContainer();
			while (holder != null && !(holder instanceof NamedElement)) {
				holder = holder.eContainer();
			}
			Listed parent = holder == null || holder instanceof ChainDocument ? null : listed((NamedElement) holder);
			return new Listed(id == null ? "" : id, object.eClass(), Phrases.of(object, language), detail(object), parent);
		}

		private static String detail(EObject object) {
			if (object instanceof Company company) {
				return String.join(" ", company.getSecurities().stream().map(Ticker::text).filter(text -> !text.isEmpty()).toList());
			}
			return object instanceof Source source && source.getPublisher() != null ? source.getPublisher() : "";
		}
	}
}
