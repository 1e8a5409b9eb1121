package org.chainscape.calculation.valuation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Unit;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;

/**
 * Derives what a share costs. Nothing derived is ever stored: it is made anew from prices, estimates, shares and revenue whenever it is
 * asked for, so that it cannot disagree with them.
 */
public final class Valuations {

	private static final Unit SHARE = Unit.parse("股");

	private final Statements statements;
	/** What the exchange trades the share in, where numbers do not say it themselves. */
	private final Unit currency;

	private Valuations(Statements statements) {
		this.statements = statements;
		this.currency = currency(statements.security());
	}

	/**
	 * The valuations of a share.
	 *
	 * @param security the share
	 * @param admits which statements count
	 * @return its valuations
	 */
	public static Valuations of(Security security, Predicate<? super Element> admits) {
		return new Valuations(Statements.of(security, admits));
	}

	/** {@return what they are made of} */
	public Statements statements() {
		return statements;
	}

	/** {@return price times all shares; the company at the price of this share} */
	public Valuation marketCap() {
		Making making = new Making(Measure.MARKET_CAP, 0);
		Input price = making.take(Role.PRICE, statements.price(), Reason.NO_PRICE);
		Input shares = making.take(Role.SHARES, statements.shares(), Reason.NO_SHARES);
		if (making.reason == null && shares.number().signum() <= 0) {
			making.refuse(Reason.NOT_POSITIVE);
		}
		return making.reason != null ? making.refused() : making.done(price.number().multiply(shares.number()), price.unit().times(SHARE));
	}

	/**
	 * Price to earnings per share.
	 *
	 * @param year the fiscal year
	 * @return the ratio; refused where nothing is earned
	 */
	public Valuation pe(int year) {
		Making making = new Making(Measure.PE, year);
		Input price = making.take(Role.PRICE, statements.price(), Reason.NO_PRICE);
		Input earnings = making.take(Role.EARNINGS, statements.estimates().get(year), Reason.NO_EARNINGS);
		return making.ratio(price, earnings);
	}

	/**
	 * Market capitalisation to revenue.
	 *
	 * @param year the fiscal year
	 * @return the ratio
	 */
	public Valuation ps(int year) {
		Making making = new Making(Measure.PS, year);
		Input value = making.marketValue();
		Input revenue = making.take(Role.REVENUE, statements.revenues().get(year), Reason.NO_REVENUE);
		return making.ratio(value, revenue);
	}

	/** {@return price to book value: per share where that is stated, else of the whole company} */
	public Valuation pb() {
		Making making = new Making(Measure.PB, 0);
		Observation book = statements.book();
		boolean perShare = book != null && Role.BOOK_PER_SHARE.isOf(book.getProperty());
		Input above = perShare || book == null ? making.take(Role.PRICE, statements.price(), Reason.NO_PRICE) : making.marketValue();
		return making.ratio(above, making.take(perShare ? Role.BOOK_PER_SHARE : Role.BOOK_VALUE, book, Reason.NO_BOOK_VALUE));
	}

	private static Unit currency(Security security) {
		String stated = security.getCurrency() == null ? "" : security.getCurrency().strip();
		String code = stated.isEmpty() ? Ticker.of(security).flatMap(Tickers::currency).orElse("") : stated;
		try {
			return Unit.parse(code);
		} catch (IllegalArgumentException e) {
			return Unit.ONE;
		}
	}

	/** A valuation that is being made. */
	private final class Making {

		private final Measure measure;
		private final int year;
		private final List<Input> inputs = new ArrayList<>();
		private Reason reason;

		Making(Measure measure, int year) {
			this.measure = measure;
			this.year = year;
		}

		void refuse(Reason why) {
			reason = reason == null ? why : reason;
		}

		Input take(Role role, Observation observation, Reason missing) {
			if (observation == null) {
				refuse(missing);
				return null;
			}
			Optional<PrintedValue> printed = PrintedValue.of(observation);
			if (printed.isEmpty() || printed.get().isRange()) {
				refuse(printed.isEmpty() ? Reason.UNIT : Reason.RANGE);
				return null;
			}
			Unit unit = unit(role, printed.get().unit());
			BigDecimal number = printed.get().value().multiply(printed.get().scale());
			Input input = new Input(role, observation, number, unit == null ? printed.get().unit() : unit);
			inputs.add(input);
			if (unit == null) {
				refuse(Reason.UNIT);
			}
			return input;
		}

		/** The unit a number is meant in; {@code null} if it is of another sort. */
		private Unit unit(Role role, Unit stated) {
			return switch (role) {
			case SHARES -> stated.isPure() || stated.fits(SHARE) ? SHARE : null;
			case PRICE, EARNINGS, BOOK_PER_SHARE -> stated.isPure() ? currency.per(SHARE)
					: stated.toString().contains("/") ? perShare(stated) : stated.per(SHARE);
			default -> stated.isPure() ? currency : stated.toString().contains("/") || stated.fits(SHARE) ? null : stated;
			};
		}

		private Unit perShare(Unit stated) {
			return stated.toString().endsWith("/股") ? stated : null;
		}

		/** Market capitalisation out of price and shares, or as a source prints it. */
		Input marketValue() {
			Valuation derived = marketCap();
			if (derived.reason() == null) {
				inputs.addAll(derived.inputs());
				return new Input(Role.MARKET_VALUE, statements.price(), derived.value(), derived.unit());
			}
			if (statements.marketValue() == null) {
				refuse(derived.reason());
				return null;
			}
			return take(Role.MARKET_VALUE, statements.marketValue(), Reason.NO_PRICE);
		}

		Valuation ratio(Input above, Input below) {
			if (reason == null && !above.unit().fits(below.unit())) {
				refuse(Reason.CURRENCY);
			}
			if (reason == null && below.number().signum() <= 0) {
				refuse(Reason.NOT_POSITIVE);
			}
			return reason != null ? refused() : done(above.number().divide(below.number(), MathContext.DECIMAL64), Unit.ONE);
		}

		Valuation done(BigDecimal value, Unit unit) {
			return new Valuation(measure, statements.security(), year, inputs, value, unit, null);
		}

		Valuation refused() {
			return new Valuation(measure, statements.security(), year, inputs, null, Unit.ONE, reason);
		}
	}
}
