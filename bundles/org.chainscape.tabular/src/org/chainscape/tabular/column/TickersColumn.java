package org.chainscape.tabular.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.model.ticker.Reading;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.eclipse.emf.ecore.EObject;

/** The tickers of a company, in house style. Typing one makes a security; a security that has prices is not removed by clearing a cell. */
public final class TickersColumn extends Column {

	/** Key of the column. */
	public static final String KEY = "tickers";

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param width its width, in Latin characters
	 */
	public TickersColumn(Scope scope, int width) {
		super(scope, KEY, ColumnType.LIST, width);
	}

	@Override
	public String label() {
		return Labels.of(ChainPackage.Literals.COMPANY__SECURITIES, scope().language());
	}

	@Override
	public String text(EObject row) {
		return securities(row).stream().map(Ticker::text).collect(Collectors.joining(Values.BETWEEN));
	}

	private static List<Security> securities(EObject row) {
		return row.eIsSet(ChainPackage.Literals.COMPANY__SECURITIES) ? ((Company) row).getSecurities() : List.of();
	}

	@Override
	public Attempt write(EObject row, String text) {
		if (text.strip().equals(text(row))) {
			return Attempt.NOTHING;
		}
		Set<Ticker> wanted = new LinkedHashSet<>();
		for (String part : Values.split(text)) {
			Reading reading = Tickers.read(part);
			Optional<Ticker> ticker = reading.ticker().or(reading::share);
			if (ticker.isEmpty()) {
				return Attempt.refuse(reading.problem(scope().language()));
			}
			for (Element holder : scope().names().find(ChainPackage.Literals.COMPANY, ticker.get().house())) {
				if (holder != row) {
					return Attempt.refuse(scope().text("refused.taken", ticker.get().house(), scope().name(holder)));
				}
			}
			wanted.add(ticker.get());
		}
		return plan(row, wanted);
	}

	private Attempt plan(EObject row, Set<Ticker> wanted) {
		Set<Ticker> missing = new LinkedHashSet<>(wanted);
		List<Security> gone = new ArrayList<>();
		for (Security security : securities(row)) {
			Optional<Ticker> ticker = Ticker.of(security);
			if (ticker.isEmpty() || !missing.remove(ticker.get())) {
				gone.add(security);
			}
		}
		for (Security security : gone) {
			if (!security.getQuotes().isEmpty() || !security.getEstimates().isEmpty() || !security.getObservations().isEmpty()) {
				return Attempt.refuse(scope().text("refused.priced", Ticker.text(security)));
			}
		}
		return missing.isEmpty() && gone.isEmpty() ? Attempt.NOTHING : Attempt.of((object, removed) -> {
			removed.addAll(gone);
			missing.forEach(ticker -> ((Company) object).getSecurities().add(create(ticker)));
		});
	}

	private static Security create(Ticker ticker) {
		Security fresh = ChainFactory.eINSTANCE.createSecurity();
		fresh.setExchange(ticker.exchange());
		fresh.setCode(ticker.code());
		Tickers.currency(ticker).ifPresent(fresh::setCurrency);
		return Identities.assign(fresh);
	}
}
