package org.chainscape.diagram.drill;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Match;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

/** Chooses one company or several of a list; what is typed finds by name, alias, ticker and pinyin, as everywhere. */
public final class CompanyListDialog extends ElementListSelectionDialog {

	private final List<Company> companies;
	private final Supplier<ElementSearch> search;

	/**
	 * A list of companies.
	 *
	 * @param shell its parent
	 * @param companies the companies that can be chosen
	 * @param search a search over them; asked for when something is typed
	 */
	public CompanyListDialog(Shell shell, List<Company> companies, Supplier<ElementSearch> search) {
		super(shell, LabelProvider.createTextImageProvider(CompanyListDialog::text, company -> Icons.image("company")));
		this.companies = List.copyOf(companies);
		this.search = search;
		setElements(companies.toArray());
		// Two companies of one name are two.
		setAllowDuplicates(true);
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setFilterMatcher(matcher(companies, search));
		return list;
	}

	/** {@return the companies that were chosen} */
	public List<Company> chosen() {
		return getResult() == null ? List.of() : Arrays.stream(getResult()).map(Company.class::cast).toList();
	}

	/**
	 * What fits something typed.
	 *
	 * @param companies the companies that can be chosen
	 * @param search a search over them
	 * @return a filter that lets pass what the search finds, and everything as long as nothing is typed
	 */
	public static FilteredList.FilterMatcher matcher(List<Company> companies, Supplier<ElementSearch> search) {
		Set<Company> offered = Set.copyOf(companies);
		return new FilteredList.FilterMatcher() {

			private Set<Object> fitting = Set.copyOf(offered);

			@Override
			public void setFilter(String typed, boolean ignoreCase, boolean ignoreWildCards) {
				fitting = typed.isBlank() ? Set.copyOf(offered) : search.get().find(typed.strip(), offered::contains, offered.size()).stream()
						.map(Match::element).collect(Collectors.toUnmodifiableSet());
			}

			@Override
			public boolean match(Object element) {
				return fitting.contains(element);
			}
		};
	}

	private static String text(Object company) {
		StringBuilder text = new StringBuilder(DiagramTexts.name((Company) company));
		((Company) company).getSecurities().forEach(security -> text.append("  ").append(Ticker.text(security)));
		return text.toString();
	}
}
