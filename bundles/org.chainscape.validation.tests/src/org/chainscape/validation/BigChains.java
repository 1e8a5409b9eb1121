package org.chainscape.validation;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;

/**
 * Big chains: the A-share market from its tables, or a made one of any size. The tables lie beside the project, not in it, in the folder
 * the property {@code chainscape.market} names or in {@code shared/data/a-share-chain} next to the checkout's parent.
 */
final class BigChains {

	private static final Path BESIDE = Path.of("../../../shared/data/a-share-chain").toAbsolutePath().normalize();
	private static final CSVFormat TABLE = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private BigChains() {
	}

	/** {@return where the tables are, if they are there} */
	static Optional<Path> tables() {
		Path folder = Path.of(System.getProperty("chainscape.market", BESIDE.toString()));
		return Optional.of(folder).filter(Files::isDirectory);
	}

	/** Reads the market. What its tables say twice is taken once; the rest of their dirt stays. */
	static BigChain market(Path folder) throws IOException {
		BigChain big = new BigChain();
		Map<String, Company> companies = new HashMap<>();
		for (CSVRecord row : read(folder, "companies")) {
			String code = row.get("ticker").substring(0, 6);
			companies.computeIfAbsent(code, key -> {
				Company company = big.company(row.get("short_name"), row.get("exchange").startsWith("上海") ? Exchange.SH : Exchange.SZ, code);
				company.getAliases().add(row.get("full_name"));
				return company;
			});
		}
		Map<String, Place> industries = industries(folder, big);
		for (CSVRecord row : read(folder, "company_industries")) {
			Company company = companies.get(row.get("ticker").substring(0, 6));
			Place place = industries.get(row.get("industry_code"));
			if (company != null && place != null) {
				big.join(place, company);
			}
		}
		products(folder, big, companies);
		return big;
	}

	private static Map<String, Place> industries(Path folder, BigChain big) throws IOException {
		Map<String, String> names = new HashMap<>();
		List<CSVRecord> rows = read(folder, "industries");
		rows.forEach(row -> names.put(row.get("code"), row.get("name")));
		Map<String, String> parents = new HashMap<>();
		read(folder, "industry_parents").forEach(row -> parents.put(row.get("industry_code"), row.get("parent_code")));
		Map<String, Place> places = new HashMap<>();
		Map<String, Place> byName = new HashMap<>();
		rows.forEach(row -> byName.put(row.get("name"), place(row.get("code"), names, parents, places, big)));
		for (CSVRecord row : read(folder, "industry_upstreams")) {
			Place upstream = byName.get(row.get("upstream_industry_name"));
			Place place = byName.get(row.get("industry_name"));
			if (upstream != null && place != null && upstream != place) {
				big.relate(CHAIN.createSupply(), upstream, place);
			}
		}
		return places;
	}

	private static Place place(String code, Map<String, String> names, Map<String, String> parents, Map<String, Place> places, BigChain big) {
		Place known = places.get(code);
		if (known == null) {
			String parent = parents.get(code);
			String name = names.getOrDefault(code, code);
			known = parent == null ? big.stage(name) : big.segment(name, place(parent, names, parents, places, big));
			places.put(code, known);
		}
		return known;
	}

	private static void products(Path folder, BigChain big, Map<String, Company> companies) throws IOException {
		Map<String, Product> products = new HashMap<>();
		read(folder, "products").forEach(row -> products.computeIfAbsent(row.get("name"), big::product));
		Set<String> said = new HashSet<>();
		for (CSVRecord row : read(folder, "company_products")) {
			Company company = companies.get(row.get("ticker").substring(0, 6));
			String name = row.get("product_name");
			if (company != null && !row.get("revenue_share").isBlank() && said.add(company.getId() + name)) {
				BigDecimal percent = new BigDecimal(row.get("revenue_share")).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
				big.share(company, products.computeIfAbsent(name, big::product), percent);
			}
		}
		for (CSVRecord row : read(folder, "product_relations")) {
			ChainNode from = products.computeIfAbsent(row.get("from_product"), big::product);
			ChainNode to = products.computeIfAbsent(row.get("to_product"), big::product);
			switch (row.get("relation")) {
				case "上游材料" -> big.relate(CHAIN.createSupply(), to, from);
				case "下游产品" -> big.relate(CHAIN.createSupply(), from, to);
				default -> big.relate(CHAIN.createComposition(), from, to);
			}
		}
	}

	private static List<CSVRecord> read(Path folder, String name) throws IOException {
		try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".csv"), StandardCharsets.UTF_8)) {
			return TABLE.parse(reader).getRecords();
		}
	}

	/**
	 * Makes a chain of the proportions of the market.
	 *
	 * @param companies number of companies; there are about a hundred objects for each
	 * @param seed decides everything
	 * @return the chain
	 */
	static BigChain made(int companies, long seed) {
		Random random = new Random(seed);
		BigChain big = new BigChain();
		for (int i = 0; i < Math.max(2, companies / 10); i++) {
			if (i < 10) {
				big.stage("行业" + i);
			} else {
				big.segment("行业" + i, big.places.get(random.nextInt(i)));
			}
		}
		for (int i = 0; i < 20 * companies; i++) {
			big.product("产品" + i);
		}
		for (int i = 0; i < companies; i++) {
			Company company = big.company("公司" + i, Exchange.SH, String.format("6%05d", i));
			big.join(big.places.get(random.nextInt(big.places.size())), company);
			for (int j = 0; j < 11; j++) {
				big.share(company, big.products.get(random.nextInt(big.products.size())), BigDecimal.valueOf(random.nextInt(900), 2));
			}
		}
		// Few circles: mostly from products with a lower number to such with a higher one.
		for (int i = 0; i < 24 * companies; i++) {
			int one = random.nextInt(big.products.size());
			int other = random.nextInt(big.products.size());
			boolean forward = one < other ^ random.nextInt(500) == 0;
			if (one != other) {
				big.relate(i % 2 == 0 ? CHAIN.createSupply() : CHAIN.createComposition(), big.products.get(forward ? one : other),
					big.products.get(forward ? other : one));
			}
		}
		return big;
	}
}
