package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.Settings;
import org.eclipse.emf.ecore.EObject;

/** Finds what cells refer to. Two candidates are never decided silently: the row is rejected and both are named. */
final class Resolver {

	private static final int SHOWN = 4;

	private final Work work;
	private final Map<String, String> houses = new HashMap<>();

	Resolver(Work work) {
		this.work = work;
	}

	/**
	 * Finds what a required field of a row refers to; several columns may say it, and must not contradict each other.
	 *
	 * @param row the row; it is rejected if nothing or more than one thing is meant
	 * @param sort what is looked for
	 * @param field key of the field
	 * @return the element; {@code null} if the row is rejected
	 */
	ChainNode one(Row row, Sort sort, String field) {
		RowField known = row.table().kind().field(field).orElseThrow();
		List<String> texts = row.texts(field);
		if (texts.isEmpty()) {
			row.reject(ReasonKind.REQUIRED, known);
			return null;
		}
		NamedElement found = null;
		List<? extends NamedElement> several = List.of();
		for (String text : texts) {
			List<? extends NamedElement> candidates = find(row, sort, text);
			if (candidates.size() == 1 && found == null) {
				found = candidates.get(0);
			} else if (candidates.size() == 1 && found != candidates.get(0)) {
				row.reject(ReasonKind.OTHER_COMPANY, texts.get(0), describe(found), text, describe(candidates.get(0)));
				return null;
			} else if (candidates.size() > 1) {
				several = candidates;
			}
		}
		if (found != null) {
			if (sort == Sort.COMPANY) {
				texts.forEach(text -> style(row, text));
			}
			if (row.table().creates() && wasMadeBy(row, found)) {
				row.remark(ReasonKind.CREATED, found.eClass(), describe(found));
			}
			return (ChainNode) found;
		}
		if (!several.isEmpty()) {
			row.reject(ReasonKind.AMBIGUOUS, known, texts.get(0), describe(several));
			return null;
		}
		return missing(row, sort, known, texts);
	}

	/** {@return whether an earlier import made an element for want of it in this row, which still says so} */
	private boolean wasMadeBy(Row row, NamedElement element) {
		if (!work.edits().isOwn(element) || Citing.isByHand(element) || element.getCitations().isEmpty()) {
			return false;
		}
		Citation first = element.getCitations().get(0);
		if (row.old() != null && row.old().uses().stream().anyMatch(use -> use.citation() == first)) {
			work.citing().cite(row, element, row.quote(-1));
			return true;
		}
		return first.getSource() == row.table().source() && String.valueOf(row.number()).equals(first.getLines())
			&& row.quote(-1).equals(first.getQuote());
	}

	/** Says how a ticker in another style was read. */
	private void style(Row row, String text) {
		String house = houses.computeIfAbsent(text, any -> Directory.share(any).map(Ticker::house).orElse(""));
		if (!house.isEmpty()) {
			boolean bare = house.startsWith(text + '.');
			boolean other = !bare && !house.equals(text);
			row.table().countTicker(bare, other);
			if (bare || other) {
				row.remark(bare ? ReasonKind.TICKER_COMPLETED : ReasonKind.TICKER_STYLE, text, house);
			}
		}
	}

	private ChainNode missing(Row row, Sort sort, RowField field, List<String> texts) {
		if (row.rejectsRemoved()) {
			return null;
		}
		ChainNode made = row.table().creates() ? create(row, sort, texts) : null;
		if (made == null) {
			row.reject(ReasonKind.MISSING, sort.type(), texts.get(0), field);
		} else {
			row.remark(ReasonKind.CREATED, made.eClass(), describe(made));
		}
		return made;
	}

	/** {@return what a text may mean; of places those of the perspective of the table, if it names one} */
	List<? extends NamedElement> find(Row row, Sort sort, String text) {
		List<? extends NamedElement> found = work.directory().find(sort, text);
		Optional<String> perspective = row.table().mapping().setting(Settings.PERSPECTIVE);
		if (sort != Sort.PLACE || perspective.isEmpty() || found.size() < 2) {
			return found;
		}
		List<? extends NamedElement> inside = found.stream().filter(place -> {
			Perspective home = work.homes().perspectiveOf(place);
			return home != null && perspective.get().equals(home.getName());
		}).toList();
		return inside.isEmpty() ? found : inside;
	}

	private ChainNode create(Row row, Sort sort, List<String> texts) {
		return switch (sort) {
			case ITEM -> item(row, texts.get(0));
			case PLACE -> stage(row, texts.get(0));
			case COMPANY -> company(row, texts);
			default -> null;
		};
	}

	private Item item(Row row, String name) {
		EObject chain = work.homes().chain(row.table(), row.place());
		Item item = work.create(Literals.PRODUCT, chain, Literals.INDUSTRY_CHAIN__ITEMS, name, row);
		return named(row, item, name);
	}

	private Stage stage(Row row, String name) {
		Perspective perspective = work.homes().perspective(row.table(), row.place());
		Stage stage = work.create(Literals.STAGE, perspective, Literals.PERSPECTIVE__STAGES, perspective.getId() + '\n' + name, row);
		return named(row, stage, name);
	}

	private Company company(Row row, List<String> texts) {
		List<Ticker> tickers = new ArrayList<>();
		String name = "";
		for (String text : texts) {
			Optional<Ticker> ticker = Directory.share(text);
			ticker.ifPresent(tickers::add);
			name = ticker.isEmpty() && name.isEmpty() ? text : name;
		}
		if (name.isEmpty()) {
			row.reject(ReasonKind.NO_NAME, texts.get(0));
			return null;
		}
		Company company = work.create(Literals.COMPANY, work.document(), Literals.CHAIN_DOCUMENT__COMPANIES, name + '\n' + tickers, row);
		company.setName(name);
		for (Ticker ticker : tickers) {
			Securities.create(work, row, company, ticker, "");
		}
		return named(row, company, name);
	}

	private <T extends NamedElement> T named(Row row, T element, String name) {
		element.setName(name);
		work.directory().add(element);
		work.citing().cite(row, element, row.quote(-1));
		return element;
	}

	/** {@return candidates in words} */
	static String describe(List<? extends NamedElement> elements) {
		Set<String> words = new LinkedHashSet<>();
		for (NamedElement element : elements.subList(0, Math.min(SHOWN, elements.size()))) {
			String word = describe(element);
			words.add(word.equals(Objects.toString(element.getName(), "")) ? word + "（" + element.getId() + "）" : word);
		}
		return String.join("、", words) + (elements.size() > SHOWN ? " …" : "");
	}

	/** {@return an element in words: its name and what tells it from others of the same name} */
	static String describe(NamedElement element) {
		String more = element instanceof Company company
			? company.getSecurities().stream().map(Ticker::of).flatMap(Optional::stream).map(Ticker::house).findFirst().orElse("")
			: "";
		if (more.isEmpty()) {
			more = Objects.toString(element.getHandle(), "");
		}
		String name = Objects.toString(element.getName(), "");
		return more.isEmpty() ? name : name + "（" + more + "）";
	}
}
