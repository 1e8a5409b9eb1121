package org.chainscape.tabular.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.chainscape.model.chain.Company;
import org.chainscape.tabular.mapping.RowKind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;

/** Random tables, random edits of them and of the chain. */
class ImportProperties {

	private static final String[] WORDS = {"芯片", "服务器", "a;b", "x=y", "back\\slash", "“引号”", "", "-", "0.5", "2.5", "未披露", "上游", "下游", "甲 乙"};
	private static final String[] NAMES = {"甲", "乙", "丙", "丁", "戊", "己"};

	private final Path folder = temporary();

	private static Path temporary() {
		try {
			return Files.createTempDirectory("import");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@AfterTry
	void clean() throws IOException {
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	private Desk desk() {
		return new Desk(folder).map("公司.csv", RowKind.COMPANY, Map.of(), "代码=ticker", "简称=name", "说明=description", "别名=aliases", "营收=observation")
			.map("产品.csv", RowKind.PRODUCT, Map.of(), "名称=name", "说明=description")
			.map("营收.csv", RowKind.MAKER, Map.of("missing", "create"), "公司=company", "产品=product", "占比=share")
			.map("关系.csv", RowKind.RELATION, Map.of("from", "item", "to", "item"), "从=from", "到=to", "关系=type");
	}

	private static String any(Random random, String... words) {
		return words[random.nextInt(words.length)];
	}

	/** Some rows; of those that are about the same only the first, where they must not contradict each other. */
	private static String[] table(Random random, String header, boolean consistent, Supplier<String> row, UnaryOperator<String> about) {
		Map<String, String> lines = new LinkedHashMap<>(Map.of(header, header));
		for (int i = random.nextInt(14); i > 0; i--) {
			String line = row.get();
			lines.putIfAbsent(consistent ? about.apply(line) : String.valueOf(i), line);
		}
		return lines.values().toArray(String[]::new);
	}

	/** A code and a name of its company. One name for two codes is another matter: which company is meant depends on what is known. */
	private static String company(Random random, boolean consistent) {
		return switch (random.nextInt(4)) {
			case 0 -> any(random, "688256.SH", "688256") + ',' + any(random, "甲", "乙");
			case 1 -> any(random, "000977.SZ", "sz000977") + ',' + any(random, "丙");
			case 2 -> "00700.HK," + any(random, "丁");
			default -> any(random, "", consistent ? "" : "xx") + ',' + any(random, "戊", "己");
		};
	}

	private void write(Desk desk, Random random, boolean consistent) {
		desk.file("公司.csv", table(random, "代码,简称,说明,别名,营收", consistent, () -> company(random, consistent) + ',' + any(random, WORDS) + ','
			+ any(random, WORDS) + ',' + any(random, WORDS), line -> line.split(",")[1].replace('乙', '甲')));
		desk.file("产品.csv", table(random, "名称,说明", consistent, () -> any(random, NAMES) + ',' + any(random, WORDS), line -> line.split(",")[0]));
		desk.file("营收.csv", table(random, "公司,产品,占比", consistent, () -> any(random, NAMES) + ',' + any(random, NAMES) + ','
			+ any(random, WORDS), line -> line.split(",")[0].replace('乙', '甲') + line.split(",")[1]));
		desk.file("关系.csv", table(random, "从,到,关系", consistent, () -> any(random, NAMES) + ',' + any(random, NAMES) + ','
			+ any(random, "Supply", "供给", "Supply reversed", "竞争", "什么"), UnaryOperator.identity()));
	}

	@Property(tries = 120)
	void theSameTablesAgainChangeNothing(@ForAll long seed) {
		Random random = new Random(seed);
		Desk desk = desk();
		write(desk, random, false);
		ImportPlan first = desk.load();
		first.report().tables().forEach(table -> assertEquals(table.read(), table.imported() + table.remarked() + table.repeated()
			+ table.rejected()));
		assertEquals(first.report().read() - first.report().count(RowOutcome.IMPORTED), first.report().rows().size());
		assertTrue(first.report().rows().stream().noneMatch(row -> row.reasons().isEmpty()));
		String before = desk.text();
		ImportPlan second = desk.plan();
		assertEquals(List.of(), second.changes().stream().map(String::valueOf).toList());
		assertTrue(second.isEmpty());
		assertEquals(first.report().tables(), second.report().tables());
		assertEquals(outcomes(first), outcomes(second));
		second.apply();
		assertEquals(before, desk.text());
	}

	private static List<String> outcomes(ImportPlan plan) {
		return plan.report().rows().stream().map(row -> row.place() + " " + row.outcome()).toList();
	}

	/** Rows of one file that contradict each other are left out: against what it said before, which of them holds is a matter of order. */
	@Property(tries = 120)
	void afterAnyOtherTablesTheSecondImportOfThemChangesNothing(@ForAll long seed) {
		Random random = new Random(seed);
		Desk desk = desk();
		write(desk, random, true);
		desk.load();
		for (int i = 0; i < 3; i++) {
			write(desk, random, true);
			desk.load();
			assertEquals(List.of(), desk.plan().changes().stream().map(String::valueOf).toList());
			assertTrue(desk.plan().isEmpty());
		}
	}

	/** A file of companies, each with a ticker of its own; some cells, rows and elements are changed; exactly the cells and rows come. */
	@Property(tries = 150)
	void exactlyTheEditsOfTheFileCome(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
		Random random = new Random(seed);
		Map<String, String> rows = new LinkedHashMap<>();
		for (int i = 0; i < size; i++) {
			rows.put(String.format("60%04d.SH", i), "说明" + i);
		}
		Desk desk = new Desk(folder).map("公司.csv", RowKind.COMPANY, Map.of(), "代码=ticker", "简称=name", "说明=description");
		desk.file("公司.csv", lines(rows, random));
		desk.load();
		Map<String, String> byHand = new HashMap<>();
		Map<ChangeKind, Integer> expected = new HashMap<>();
		for (String ticker : List.copyOf(rows.keySet())) {
			Company company = desk.company("公司" + ticker);
			boolean hand = random.nextInt(3) == 0;
			if (hand) {
				company.setDescription("人工");
				byHand.put(ticker, "人工");
			}
			switch (random.nextInt(4)) {
				case 0 -> {
					rows.remove(ticker);
					expected.merge(ChangeKind.REMOVED, 1, Integer::sum);
				}
				case 1 -> {
					rows.put(ticker, "改" + ticker);
					expected.merge(hand ? ChangeKind.CONFLICT : ChangeKind.CHANGED, 1, Integer::sum);
					byHand.putIfAbsent(ticker, "改" + ticker);
				}
				default -> byHand.putIfAbsent(ticker, company.getDescription());
			}
		}
		rows.put("000977.SZ", "新");
		expected.put(ChangeKind.ADDED, 2);
		desk.file("公司.csv", lines(rows, random));
		assertEquals(expected, Desk.counts(desk.load()));
		byHand.forEach((ticker, text) -> assertEquals(text, desk.company("公司" + ticker).getDescription()));
		assertTrue(desk.plan().isEmpty());
	}

	private static String[] lines(Map<String, String> rows, Random random) {
		List<String> lines = new ArrayList<>();
		rows.forEach((ticker, text) -> lines.add(ticker + ",公司" + ticker + ',' + text));
		Collections.shuffle(lines, random);
		lines.add(0, "代码,简称,说明");
		return lines.toArray(String[]::new);
	}
}
