package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.junit.jupiter.api.Test;

/**
 * What an edit costs depends on what it touches, not on the size of the document: rules are asked equally often in a small chain and in
 * one ten times its size. Nothing looks at a clock.
 */
class LiveCostTest {

	private static final int SMALL = 20;
	private static final int BIG = 200;

	@Test
	void anEditCostsTheSameInAChainTenTimesTheSize() {
		Map<String, Long> small = costs(SMALL);
		assertEquals(small, costs(BIG));
		assertTrue(small.values().stream().allMatch(checks -> checks > 0), small::toString);
	}

	@Test
	void anEditAsksLessThanAHundredthOfAFullCheck() {
		BigChain big = BigChains.made(BIG, 7);
		LiveValidator live = new LiveValidator(Validator.standard(), big.document, Findings.POLICY);
		live.work(() -> true);
		long full = live.checks();
		costs(BIG).forEach((edit, checks) -> assertTrue(checks * 100 < full, edit + ": " + checks + " of " + full));
	}

	private static Map<String, Long> costs(int companies) {
		BigChain big = BigChains.made(companies, 7);
		Place home = big.stage("试验");
		Place inner = big.segment("试验环节", home);
		Place other = big.segment("另一环节", home);
		Company company = big.company("试验公司", Exchange.SH, "688999");
		big.join(other, company);
		Participation participation = big.join(inner, company);
		Product product = big.product("试验产品");
		Product part = big.product("试验部件");
		Observation share = big.share(company, product, BigDecimal.TEN);
		LiveValidator live = new LiveValidator(Validator.standard(), big.document, Findings.POLICY);
		live.work(() -> true);
		Map<String, Long> costs = new LinkedHashMap<>();
		count("rename a company", () -> company.setName("改名公司"), live, costs);
		count("change a share", () -> share.setValue(BigDecimal.valueOf(50)), live, costs);
		count("make it impossible", () -> share.setValue(BigDecimal.valueOf(101)), live, costs);
		count("drop a citation", () -> share.getCitations().clear(), live, costs);
		Relation relation = big.relate(ChainFactory.eINSTANCE.createSupply(), product, part);
		live.work(() -> true);
		count("add a relation", () -> big.relate(ChainFactory.eINSTANCE.createSupply(), part, product), live, costs);
		count("remove a relation", () -> big.chain.getRelations().remove(relation), live, costs);
		count("move a participation", () -> other.getParticipations().add(participation), live, costs);
		count("move a segment", () -> inner.getSegments().addAll(List.of((Segment) other)), live, costs);
		count("add a company", () -> big.join(inner, big.company("又一公司", Exchange.SH, "688998")), live, costs);
		count("delete a company", () -> big.remove(company), live, costs);
		return costs;
	}

	private static void count(String edit, Runnable code, LiveValidator live, Map<String, Long> costs) {
		long before = live.checks();
		code.run();
		live.work(() -> true);
		costs.put(edit, live.checks() - before);
	}
}
