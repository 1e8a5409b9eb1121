package org.chainscape.tabular.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Period;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.Settings;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Rows that are numbers themselves: observations one per row, quotes, estimates. */
final class FactLoader implements Loader {

	private final Work work;

	FactLoader(Work work) {
		this.work = work;
	}

	@Override
	public void load(Row row) {
		switch (row.table().kind()) {
			case QUOTE -> quote(row);
			case ESTIMATE -> estimate(row);
			default -> observation(row);
		}
		work.finish(row);
	}

	private void observation(Row row) {
		ChainNode subject = work.resolver().one(row, Sort.of(row.table().mapping().setting(Settings.SUBJECT)), "subject");
		String name = row.text("property");
		Optional<Integer> value = required(row, "value");
		if (name.isEmpty()) {
			row.reject(ReasonKind.REQUIRED, row.table().kind().field("property").orElseThrow());
		}
		if (subject == null || name.isEmpty() || value.isEmpty() || isForeign(row, subject)) {
			return;
		}
		PropertyKind kind = row.table().mapped().get(value.get()).option(Options.KIND).map(PropertyKind::get).orElse(PropertyKind.QUANTITY);
		Property property = work.homes().property(name, kind, row.text("unit"), row.place());
		Coordinates coordinates = timed(row, Wide.options(Coordinates.of(property), row.table().mapped().get(value.get())));
		if (!row.text("basis").isEmpty()) {
			coordinates = coordinates.counting(row.text("basis"));
		}
		List<? extends NamedElement> wholes = row.text("denominator").isEmpty() ? List.of()
			: work.resolver().find(row, Sort.ANY, row.text("denominator"));
		if (wholes.size() == 1) {
			coordinates = coordinates.of((ChainNode) wholes.get(0));
		}
		Observation made = work.observing().observe(new Observing.Place(row, value.get(), subject, Literals.OBSERVATION,
			Literals.SUBJECT__OBSERVATIONS, coordinates));
		if (made == null) {
			unread(row, "value");
			return;
		}
		Said.claim(row, made, List.of("value"));
		if (wholes.size() != 1 && !row.text("denominator").isEmpty() && !work.edits().isOwn(made)) {
			made.setDenominatorText(row.text("denominator"));
		}
		work.attributes().set(row, made, "notes");
	}

	/** A cell that cannot be read leaves nothing of its row. */
	private static void unread(Row row, String field) {
		if (row.says(ReasonKind.REMOVED)) {
			row.setOutcome(RowOutcome.REJECTED);
			return;
		}
		row.reject(ReasonKind.REQUIRED, row.table().kind().field(field).orElseThrow());
	}

	private void quote(Row row) {
		Security security = security(row);
		Optional<Integer> price = required(row, "price");
		if (security == null || price.isEmpty() || isForeign(row, security)) {
			return;
		}
		Coordinates coordinates = Wide.options(Coordinates.of(priced(row, "PROP-PRICE", "收盘价")), row.table().mapped().get(price.get()));
		if (!row.text("date").isEmpty()) {
			coordinates = coordinates.at(Cells.date(row.cell("date")).value().orElse(coordinates.asOf()));
		} else if (coordinates.asOf() == null) {
			coordinates = coordinates.at(row.table().source().getDate());
		}
		facts(row, security, "price", Literals.QUOTE, Literals.SECURITY__QUOTES, coordinates);
	}

	private void estimate(Row row) {
		Security security = security(row);
		Optional<Integer> eps = required(row, "eps");
		if (security == null || eps.isEmpty() || isForeign(row, security)) {
			return;
		}
		Coordinates coordinates = Coordinates.of(priced(row, "PROP-EPS", "每股收益"));
		Optional<Period> year = row.text("year").isEmpty() ? Optional.empty() : Cells.period(row.cell("year")).value();
		if (year.isPresent()) {
			coordinates = coordinates.during(year.get().start(), year.get().end(), year.get().actuality());
		}
		if (!row.text("actuality").isEmpty()) {
			coordinates = coordinates.with(Wide.actuality(row.text("actuality")));
		}
		facts(row, security, "eps", Literals.ESTIMATE, Literals.SECURITY__ESTIMATES, coordinates);
	}

	private void facts(Row row, Security security, String field, EClass type, EReference feature, Coordinates coordinates) {
		boolean any = false;
		for (int column : row.table().columns(field)) {
			if (!row.text(column).isEmpty()) {
				Coordinates own = options(row, column, coordinates);
				Observation made = work.observing().observe(new Observing.Place(row, column, security, type, feature, own));
				if (made != null) {
					Said.claim(row, made, List.of(field));
					any = true;
				}
			}
		}
		if (!any) {
			unread(row, field);
		}
	}

	private static Coordinates options(Row row, int column, Coordinates plain) {
		Coordinates own = Wide.options(plain, row.table().mapped().get(column));
		return own.basis().isEmpty() ? own.counting(plain.basis()) : own;
	}

	private Property priced(Row row, String handle, String name) {
		String known = work.directory().byHandle(handle, Property.class) == null ? name : handle;
		return work.homes().property(known, PropertyKind.QUANTITY, "元/股", row.place());
	}

	private Coordinates timed(Row row, Coordinates plain) {
		Coordinates result = plain;
		Optional<Period> period = row.text("period").isEmpty() ? Optional.empty() : Cells.period(row.cell("period")).value();
		if (period.isPresent()) {
			result = result.during(period.get().start(), period.get().end(), period.get().actuality());
		}
		if (!row.text("asOf").isEmpty()) {
			result = result.at(Cells.date(row.cell("asOf")).value().orElse(null));
		}
		return row.text("actuality").isEmpty() ? result : result.with(Wide.actuality(row.text("actuality")));
	}

	private static Optional<Integer> required(Row row, String field) {
		Optional<Integer> column = row.column(field);
		if (column.isEmpty()) {
			row.reject(ReasonKind.REQUIRED, row.table().kind().field(field).orElseThrow());
		}
		return column;
	}

	private boolean isForeign(Row row, NamedElement element) {
		if (work.edits().isForeign(element)) {
			row.reject(ReasonKind.IN_LIBRARY, Resolver.describe(element));
		}
		return row.isRejected();
	}

	private boolean isForeign(Row row, Security security) {
		return isForeign(row, work.directory().companyOf(security));
	}

	/** {@return the security a row names by ticker, or the only one of the company it names} */
	private Security security(Row row) {
		RowField field = row.table().kind().field("security").orElseThrow();
		List<String> texts = row.texts("security");
		Set<Security> found = new LinkedHashSet<>();
		for (String text : texts) {
			Directory.share(text).ifPresent(ticker -> found.addAll(work.directory().securities(ticker)));
		}
		for (String text : found.isEmpty() ? texts : List.<String>of()) {
			for (NamedElement company : work.directory().find(Sort.COMPANY, text)) {
				found.addAll(work.directory().ofCompany((Company) company));
			}
		}
		if (texts.isEmpty()) {
			row.reject(ReasonKind.REQUIRED, field);
		} else if (found.isEmpty()) {
			row.reject(ReasonKind.MISSING, Literals.SECURITY, texts.get(0), field);
		} else if (found.size() > 1) {
			row.reject(ReasonKind.AMBIGUOUS, field, texts.get(0), String.join("、", found.stream().map(
				Ticker::text).toList()));
		}
		return found.size() == 1 ? found.iterator().next() : null;
	}
}
