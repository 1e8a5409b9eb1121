package org.chainscape.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Stage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The index finds what comparing every name finds. */
class SearchIndexProperties {

	/** Characters of several readings, of readings that begin alike, signs, letters of both widths, digits. */
	private static final String CHARACTERS = "重庆行长乐女绿吕安徽西安先中国银行光模块芯片电子纸尿裤石油化工·（）- /．abcdABCxyzＡＢ０12380";
	private static final List<String> SYLLABLES = List.of(
			"chong", "zhong", "qing", "hang", "xing", "chang", "zhang", "yue", "le", "nv", "nu", "lv",
			"an", "hui", "xi", "xian", "guo", "yin", "guang", "mo", "kuai", "xin", "pian", "dian", "zi", "z", "c", "x", "g", "d", "a", "1");

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();

	@Property(tries = 150)
	@Label("The same elements by the same names in the same order, whatever was typed and however many are wanted")
	void asIfEveryNameWasCompared(@ForAll long seed) {
		Random random = new Random(seed);
		fill(random, 60);
		ElementSearch search = ElementSearch.of(document);
		LinearSearch linear = new LinearSearch(document);
		int found = 0;
		for (int i = 0; i < 60; i++) {
			String typed = typed(random);
			int limit = List.of(1, 3, 10, 1000).get(random.nextInt(4));
			List<Match> matches = search.find(typed, limit);
			assertEquals(linear.find(typed, limit), matches, "typed " + typed);
			found += matches.size();
		}
		assertTrue(found > 0, "nothing was ever found");
	}

	@Property(tries = 100)
	@Label("A search for companies only finds of them what the search of everything finds")
	void companiesAlone(@ForAll long seed) {
		Random random = new Random(seed);
		fill(random, 60);
		ElementSearch all = ElementSearch.of(document);
		ElementSearch companies = ElementSearch.ofCompanies(document);
		for (int i = 0; i < 60; i++) {
			String typed = typed(random);
			assertEquals(all.find(typed, Company.class::isInstance, 1000), companies.find(typed, 1000), "typed " + typed);
		}
	}

	private void fill(Random random, int elements) {
		document.getChains().clear();
		document.getCompanies().clear();
		chain.getItems().clear();
		chain.getPerspectives().clear();
		document.getChains().add(chain);
		Stage stage = ChainFactory.eINSTANCE.createStage();
		chain.getPerspectives().add(ChainFactory.eINSTANCE.createPerspective());
		chain.getPerspectives().get(0).getStages().add(stage);
		for (int i = 0; i < elements; i++) {
			if (random.nextInt(3) == 0) {
				Company company = ChainFactory.eINSTANCE.createCompany();
				company.setName(name(random));
				company.getAliases().add(name(random));
				Security security = ChainFactory.eINSTANCE.createSecurity();
				security.setExchange(List.of(Exchange.SH, Exchange.SZ, Exchange.HK, Exchange.O).get(random.nextInt(4)));
				security.setCode(security.getExchange() == Exchange.O ? "ABC" : String.format("%06d", random.nextInt(400)));
				company.getSecurities().add(security);
				document.getCompanies().add(company);
				if (random.nextInt(4) == 0) {
					Participation participation = ChainFactory.eINSTANCE.createParticipation();
					participation.setCompany(company);
					participation.setPrintedName(name(random));
					stage.getParticipations().add(participation);
				}
			} else {
				Product product = ChainFactory.eINSTANCE.createProduct();
				product.setName(name(random));
				chain.getItems().add(product);
			}
		}
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder();
		for (int i = random.nextInt(9); i >= 0; i--) {
			name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
		return name.toString();
	}

	/** Part of a name, syllables and first letters, a ticker, several words; sometimes with a slip. */
	private String typed(Random random) {
		StringBuilder typed = new StringBuilder();
		for (int words = random.nextInt(4) == 0 ? 2 : 1; words > 0; words--) {
			switch (random.nextInt(4)) {
			case 0 -> {
				for (int i = random.nextInt(4); i >= 0; i--) {
					typed.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
				}
			}
			case 1 -> typed.append(List.of("sh", "0", "", "HK").get(random.nextInt(4))).append(String.format("%03d", random.nextInt(400)));
			default -> {
				String name = random.nextBoolean() || document.getCompanies().isEmpty() ? name(random)
						: document.getCompanies().get(random.nextInt(document.getCompanies().size())).getName();
				typed.append(name, random.nextInt(name.length()), name.length());
			}
			}
			typed.append(words > 1 ? " " : "");
		}
		if (typed.length() > 2 && random.nextInt(3) == 0) {
			int at = random.nextInt(typed.length());
			if (random.nextBoolean()) {
				typed.deleteCharAt(at);
			} else {
				typed.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
			}
		}
		return typed.toString();
	}
}
