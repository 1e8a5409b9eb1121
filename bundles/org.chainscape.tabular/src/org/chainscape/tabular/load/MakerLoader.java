package org.chainscape.tabular.load;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Period;
import org.chainscape.tabular.mapping.Settings;

/** Makers of items, and the share of the maker's revenue an item stands for: an observation of the item whose whole is the company. */
final class MakerLoader implements Loader {

	private static final String SHARE = "share";
	private static final String REVENUE_SHARE = "营收占比";

	private final Work work;
	private final References references;

	/** What is stated once. */
	private record Pair(ChainNode company, ChainNode item) {
	}

	MakerLoader(Work work) {
		this.work = work;
		references = new References(work);
	}

	@Override
	public void load(Row row) {
		ChainNode company = work.resolver().one(row, Sort.COMPANY, "company");
		ChainNode item = work.resolver().one(row, Sort.ITEM, "product");
		if (company != null && item != null && !row.isRejected()) {
			Said.claim(row, new Pair(company, item), List.of(SHARE, "period", "asOf", "notes"));
			// Who makes it was taken over with the row as it was; if it is not there any more, a person has taken it away.
			if (!row.isAsBefore() && !row.table().memory().leavesOut(row.quote(-1)) || work.bringsBack()) {
				references.add(row, (Item) item, Literals.ITEM__MAKERS, company);
			}
			Observation share = share(row, (Company) company, (Item) item);
			if (share == null && row.says(ReasonKind.REMOVED)) {
				work.finish(row);
				return;
			}
			if (share == null) {
				work.citing().cite(row, item, row.quote(-1));
			} else {
				work.attributes().set(row, share, "notes");
			}
		}
		work.finish(row);
	}

	private Observation share(Row row, Company company, Item item) {
		Optional<Integer> column = row.column(SHARE);
		if (column.isEmpty()) {
			return null;
		}
		String name = row.table().mapping().setting(Settings.PROPERTY).orElse(REVENUE_SHARE);
		Property property = work.homes().property(name, PropertyKind.SHARE, "%", row.place());
		Coordinates coordinates = Wide.options(Coordinates.of(property), row.table().mapped().get(column.get())).of(company);
		Optional<Period> period = row.text("period").isEmpty() ? Optional.empty() : Cells.period(row.cell("period")).value();
		if (period.isPresent()) {
			coordinates = coordinates.during(period.get().start(), period.get().end(), period.get().actuality());
		}
		if (!row.text("asOf").isEmpty()) {
			coordinates = coordinates.at(Cells.date(row.cell("asOf")).value().orElse(null));
		}
		return work.observing().observe(
			new Observing.Place(row, column.get(), item, Literals.OBSERVATION, Literals.SUBJECT__OBSERVATIONS, coordinates));
	}
}
