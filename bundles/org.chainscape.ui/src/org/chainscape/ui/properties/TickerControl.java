package org.chainscape.ui.properties;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.ticker.Reading;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.properties.pick.PropertyTexts;

/** A ticker in any style; while one types it is said how it reads, and what it may mean where that is not clear. */
final class TickerControl extends TextControl {

	private static final int MOST = 5;

	TickerControl(Row row) {
		super(row);
	}

	@Override
	String hint() {
		return PropertyTexts.get("ticker.hint");
	}

	@Override
	void typed(String typed) {
		if (typed.isBlank()) {
			row().hint(null);
			return;
		}
		Reading reading = Tickers.read(typed.strip());
		reading.ticker().or(reading::share).ifPresentOrElse(ticker -> row().hint(PropertyTexts.get("reads", words(ticker))),
			() -> row().note().hint(reading.problem(UiTexts.language()), ways(reading)));
	}

	private List<Note.Way> ways(Reading reading) {
		return reading.candidates().stream().limit(MOST).map(ticker -> new Note.Way(words(ticker), () -> {
			fill(ticker.house());
			finish();
		})).toList();
	}

	private static String words(Ticker ticker) {
		return ticker.house() + "  " + Labels.of(ChainPackage.Literals.EXCHANGE, ticker.exchange(), UiTexts.language());
	}

	@Override
	void understood(String now) {
		row().hint(null);
	}
}
