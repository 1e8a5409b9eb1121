package org.chainscape.tabular.grid;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Security;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.FeatureColumn;
import org.chainscape.tabular.column.OwnerColumn;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.TickerColumn;
import org.chainscape.tabular.column.TickersColumn;
import org.chainscape.model.text.Labels;

/** The tables of companies and their securities. */
final class CompanyTables {

	private CompanyTables() {
	}

	static Definition companies(Scope scope) {
		Rows rows = Rows.companies(scope.document());
		Columns columns = new Columns(scope);
		Column name = new FeatureColumn(scope, ChainPackage.Literals.NAMED_ELEMENT__NAME, Columns.WIDE);
		List<List<Column>> properties = columns.properties(rows.collect());
		columns.add(name, new TickersColumn(scope, Columns.WIDE)).attribute(ChainPackage.Literals.COMPANY__LISTING, Columns.NARROW)
			.attribute(ChainPackage.Literals.COMPANY__DOMICILE, Columns.NARROW).attribute(ChainPackage.Literals.COMPANY__COUNTRY, Columns.NARROW)
			.attribute(ChainPackage.Literals.COMPANY__KIND, Columns.NARROW).add(properties.get(0).toArray(Column[]::new));
		columns.add(Valued.columns(scope, columns, rows.collect(), row -> first((Company) row))).source().hidden()
			.add(properties.get(1).toArray(Column[]::new)).attribute(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, Columns.WIDE)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__ALIASES, Columns.WIDE).reference(ChainPackage.Literals.COMPANY__PARENT, Columns.WIDE)
			.attribute(ChainPackage.Literals.COMPANY__LISTING_TEXT, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, Columns.LONG).places().keeping();
		Maker maker = new Maker(scope, ChainPackage.Literals.COMPANY, null).in(scope::document, ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES)
			.requiring(name);
		return new Definition(columns.list(), columns.usual(), rows, maker, new PropertyWatch());
	}

	private static Optional<Security> first(Company company) {
		return company.eIsSet(ChainPackage.Literals.COMPANY__SECURITIES)
			? company.getSecurities().stream().filter(security -> !security.getQuotes().isEmpty()).findFirst()
				.or(() -> company.getSecurities().stream().findFirst())
			: Optional.empty();
	}

	static Definition securities(Scope scope) {
		Rows rows = Rows.listed(scope.document(), ChainPackage.Literals.SECURITY,
			() -> Rows.ofCompanies(scope.document(), Company::getSecurities));
		Columns columns = new Columns(scope);
		OwnerColumn company = new OwnerColumn(scope, "company", ChainPackage.Literals.COMPANY,
			Labels.of(ChainPackage.Literals.COMPANY, scope.language()), Columns.WIDE);
		Column ticker = new TickerColumn(scope, Columns.MEDIUM);
		columns.add(ticker, company).attribute(ChainPackage.Literals.SECURITY__LISTING, Columns.NARROW)
			.attribute(ChainPackage.Literals.SECURITY__CURRENCY, Columns.NARROW)
			.attribute(ChainPackage.Literals.SECURITY__LISTED_ON, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.SECURITY__DELISTED_ON, Columns.MEDIUM)
			.add(Valued.columns(scope, columns, rows.collect(), row -> Optional.of((Security) row))).source().hidden()
			.attribute(ChainPackage.Literals.SECURITY__EXCHANGE, Columns.MEDIUM).attribute(ChainPackage.Literals.SECURITY__CODE, Columns.NARROW)
			.attribute(ChainPackage.Literals.SECURITY__PRINTED_TICKER, Columns.MEDIUM).places().keeping();
		Maker maker = new Maker(scope, ChainPackage.Literals.SECURITY, null).in(company, ChainPackage.Literals.COMPANY__SECURITIES)
			.requiring(ticker);
		return new Definition(columns.list(), columns.usual(), rows, maker, Definition.Watch.NOTHING);
	}
}
