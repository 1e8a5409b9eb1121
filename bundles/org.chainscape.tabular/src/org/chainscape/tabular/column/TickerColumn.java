package org.chainscape.tabular.column;

import java.util.Optional;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.ticker.Reading;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.eclipse.emf.ecore.EObject;

/** The ticker of a security in house style: exchange and code in one cell. */
public final class TickerColumn extends Column {

	/** Key of the column. */
	public static final String KEY = "ticker";

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param width its width, in Latin characters
	 */
	public TickerColumn(Scope scope, int width) {
		super(scope, KEY, ColumnType.TEXT, width);
	}

	@Override
	public String label() {
		return scope().text("column.ticker");
	}

	@Override
	public String text(EObject row) {
		Security security = (Security) row;
		return security.getCode() == null ? "" : Ticker.text(security);
	}

	@Override
	public Attempt write(EObject row, String text) {
		if (text.strip().equals(text(row))) {
			return Attempt.NOTHING;
		}
		if (text.isBlank()) {
			return Attempt.refuse(scope().text("refused.required", label()));
		}
		Reading reading = Tickers.read(text.strip());
		Optional<Ticker> ticker = reading.ticker().or(reading::share);
		if (ticker.isEmpty()) {
			return Attempt.refuse(reading.problem(scope().language()));
		}
		for (Element holder : scope().names().find(ChainPackage.Literals.SECURITY, ticker.get().house())) {
			if (holder != row) {
				return Attempt.refuse(scope().text("refused.taken", ticker.get().house(), scope().name(holder.eContainer())));
			}
		}
		return Attempt.of((object, removed) -> {
			Security security = (Security) object;
			security.setExchange(ticker.get().exchange());
			security.setCode(ticker.get().code());
			if (security.getCurrency() == null) {
				Tickers.currency(ticker.get()).ifPresent(security::setCurrency);
			}
		});
	}
}
