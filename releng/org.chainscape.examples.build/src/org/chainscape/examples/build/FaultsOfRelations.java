package org.chainscape.examples.build;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Competition;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Subject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Ways to relate what cannot be related so. */
final class FaultsOfRelations {

	private FaultsOfRelations() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("relation.ends", ground -> Optional.of(Fault.at(
				ground.relate(Ground.CHAIN.createOwnership(), ground.any(Segment.class), ground.any(Company.class)), "a segment owns"))),
			new FaultKind("relation.within", ground -> ground.at(Segment.class, each -> each.eContainer() instanceof Segment, inner ->
				Fault.at(ground.relate(Ground.CHAIN.createSupply(), (Segment) inner.eContainer(), inner), inner, "into itself"))),
			new FaultKind("relation.duplicate", ground -> ground.at(Relation.class, each -> each.getSource() != each.getTarget(), relation -> {
				Relation again = EcoreUtil.copy(relation);
				again.setHandle(null);
				again.getObservations().clear();
				again.getCitations().clear();
				ground.cited(ground.identified(again));
				ground.chain().getRelations().add(again);
				return Fault.at(again, relation, "again");
			})),
			new FaultKind("relation.competes-with-owned", ground -> companies(ground, (one, other) -> {
				ground.relate(Ground.CHAIN.createOwnership(), one, other);
				Competition rivals = ground.relate(Ground.CHAIN.createCompetition(), other, one);
				return Fault.at(rivals, "competes with its owner");
			})),
			new FaultKind("relation.substitution-direction", ground -> ground.any(Company.class, FaultsOfRelations::isDomestic).flatMap(domestic ->
				ground.at(Company.class, each -> each.getDomicile() == Domicile.FOREIGN, foreign ->
					Fault.at(ground.relate(Ground.CHAIN.createSubstitution(), domestic, foreign), "backwards")))),
			new FaultKind("relation.substitution-makers", ground -> ground.any(Product.class,
				each -> each.getMakers().isEmpty() && !each.getPlaces().isEmpty()).flatMap(one ->
				ground.at(Product.class, each -> each != one && !each.getMakers().isEmpty(), other ->
					Fault.at(ground.relate(Ground.CHAIN.createSubstitution(), other, one), one, "nobody makes it")))),
			new FaultKind("relation.ownership-above-whole", ground -> companies(ground, (one, other) -> {
				Company owned = ground.named(Ground.CHAIN.createCompany(), "试种公司" + ground.random(1_000_000));
				ground.document().getCompanies().add(owned);
				stake(ground, one, owned, "70");
				stake(ground, other, owned, "40");
				return Fault.at(owned, "110 %");
			})),
			new FaultKind("relation.investment-amount", ground -> companies(ground, (one, other) -> {
				Investment investment = ground.relate(Ground.CHAIN.createInvestment(), one, other);
				investment.setAmountState(DisclosureState.UNDISCLOSED);
				add(ground, investment, PropertyKind.QUANTITY, "3", "美元");
				return Fault.at(investment, "amount not disclosed");
			})));
	}

	private static boolean isDomestic(Company company) {
		return company.getDomicile() == Domicile.DOMESTIC;
	}

	private static Optional<Fault> companies(Ground ground, BiFunction<Company, Company, Fault> plant) {
		Company one = ground.any(Company.class);
		return ground.at(Company.class, each -> each != one, other -> plant.apply(one, other));
	}

	private static void stake(Ground ground, Company owner, Company owned, String percent) {
		Ownership stake = ground.relate(Ground.CHAIN.createOwnership(), owner, owned);
		add(ground, stake, PropertyKind.SHARE, percent, "%").setBasis("试种口径");
	}

	private static Observation add(Ground ground, Subject subject, PropertyKind kind, String value, String unit) {
		Observation number = ground.cited(ground.identified(Ground.CHAIN.createObservation()));
		number.setProperty(ground.all(Property.class).stream().filter(each -> each.getKind() == kind).findFirst().orElseThrow());
		number.setValue(new BigDecimal(value));
		number.setUnit(unit);
		subject.getObservations().add(number);
		return number;
	}
}
