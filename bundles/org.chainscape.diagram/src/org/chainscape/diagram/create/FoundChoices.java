package org.chainscape.diagram.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Place;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Field;
import org.chainscape.model.search.Match;
import org.chainscape.model.search.Quality;
import org.chainscape.model.search.Span;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.ecore.EObject;

/** Existing elements as lines of a pop-up. */
final class FoundChoices {

	private static final int MOST = 24;

	private final ElementSearch search;

	FoundChoices(ElementSearch search) {
		this.search = search;
	}

	/** The matches for something typed, those that can be chosen first, and the lines made of them. */
	List<Choice> of(String typed, Predicate<NamedElement> wanted, Function<NamedElement, Optional<String>> refusal,
			Function<NamedElement, Runnable> code) {
		List<Choice> choices = new ArrayList<>();
		for (Match match : search.find(typed, wanted, MOST)) {
			choices.add(choice(match, refusal.apply(match.element()), code.apply(match.element())));
		}
		choices.sort(Comparator.comparing(choice -> choice.refusal().isPresent()));
		return choices;
	}

	/** Whether something that exists fits well enough to be proposed before something new. */
	boolean hasGood(String typed, Predicate<NamedElement> wanted) {
		return search.find(typed, wanted, 1).stream().anyMatch(match -> match.quality() != Quality.FUZZY);
	}

	private static Choice choice(Match match, Optional<String> refusal, Runnable code) {
		NamedElement element = match.element();
		String name = DiagramTexts.name(element);
		boolean isName = match.text().equals(name);
		int shift = isName ? 0 : name.length() + 2;
		List<Span> bold = match.spans().stream().map(span -> new Span(span.start() + shift, span.end() + shift)).toList();
		boolean shown = isName || match.field() != Field.TICKER;
		String text = isName ? name : name + "  " + match.text();
		return new Choice(Icons.image(element.eClass()), text, bold, detail(element, shown), refusal, code);
	}

	/** What tells it from others of its name: its kind, its tickers, where it lies. */
	private static String detail(NamedElement element, boolean withTickers) {
		List<String> words = new ArrayList<>();
		words.add(DiagramTexts.label(element.eClass()));
		if (element instanceof Company company && withTickers && !company.getSecurities().isEmpty()) {
			words.add(company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" ")));
		}
		EObject container = element.eContainer();
		if (element instanceof Place && container instanceof NamedElement outer) {
			words.add(DiagramTexts.name(outer));
		}
		return String.join(" · ", words);
	}
}
