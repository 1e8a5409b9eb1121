package org.chainscape.tabular.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.chainscape.model.chain.PropertyKind;
import org.chainscape.tabular.cell.CellType;
import org.chainscape.tabular.cell.TypeGuess;

/** Guesses how one sheet is read. */
final class SheetGuess {

	private static final String INDUSTRIES = "行业分类";
	/** Numbers that are derived from others are not taken over. */
	private static final Set<String> DERIVED = Set.of("pe", "pb", "ps", "peg", "市盈率", "市净率", "市销率", "总市值", "市值", "流通市值");

	private final String file;
	private final SheetSample sample;
	private final Words words;
	private final List<String> heads;
	/** Concept of each column; empty for unknown ones. */
	private final List<String> concepts = new ArrayList<>();

	SheetGuess(String file, SheetSample sample, Words words) {
		this.file = file;
		this.sample = sample;
		this.words = words;
		heads = sample.heads();
		for (String head : heads) {
			Optional<String> concept = words.concept(head.replaceFirst("#\\d+$", ""));
			concepts.add(concept.or(() -> words.concept(Heading.of(head).property())).orElse(""));
		}
	}

	List<TableMapping> tables() {
		if (has("from") && has("to")) {
			return List.of(relation("from", "to", sort()));
		}
		if (has("upstream") && (has("segment") || has("name")) || has("downstream") && (has("segment") || has("name"))) {
			return List.of(neighbours());
		}
		boolean company = has("ticker") || has("company");
		if (company) {
			return has("product") && !placed() ? List.of(maker()) : companies();
		}
		if (has("subject") && has("property") && has("value")) {
			return List.of(table(RowKind.OBSERVATION, Map.of(), Map.of("subject", "subject", "property", "property", "value", "value", "unit",
				"unit", "period", "period", "year", "period", "asOf", "asOf", "actuality", "actuality", "notes", "notes")));
		}
		return things();
	}

	private boolean has(String concept) {
		return concepts.contains(concept);
	}

	private boolean isCalled(String pattern) {
		return (file + ' ' + sample.sheet()).toLowerCase(Locale.ROOT).matches(".*(" + pattern + ").*");
	}

	/** {@return the sort of the ends of relations, by the heads of the columns} */
	private String sort() {
		String all = String.join(" ", heads).toLowerCase(Locale.ROOT) + ' ' + file.toLowerCase(Locale.ROOT);
		if (all.matches(".*(product|产品).*")) {
			return "item";
		}
		return all.matches(".*(industr|segment|行业|环节).*") ? "place" : all.matches(".*(company|公司|供应商|客户|supplier|customer).*") ? "company" : "";
	}

	private TableMapping relation(String from, String to, String sort) {
		Map<String, String> settings = new LinkedHashMap<>();
		if (!sort.isEmpty()) {
			settings.put(Settings.FROM, sort);
			settings.put(Settings.TO, sort);
		}
		if (!has("relation")) {
			settings.put(Settings.CONSTANT + "type", "Supply");
		}
		TableMapping table = table(RowKind.RELATION, settings, Map.of(from, "from", to, "to", "relation", "type", "description", "statement",
			"notes", "notes", "date", "since", "year", "since"));
		List<ColumnMapping> columns = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			ColumnMapping column = find(table, heads.get(i));
			if (column != null) {
				columns.add(column.field().equals("type") ? meanings(column, i) : column);
			}
		}
		return table.with(columns);
	}

	private static ColumnMapping find(TableMapping table, String head) {
		return table.columns().stream().filter(column -> column.column().equals(head)).findFirst().orElse(null);
	}

	private ColumnMapping meanings(ColumnMapping column, int index) {
		ColumnMapping result = column;
		for (String word : sample.words(index)) {
			Optional<String> meaning = words.relation(word);
			if (meaning.isPresent()) {
				result = result.with(Options.VALUE + word, meaning.get());
			}
		}
		return result;
	}

	/** A column of things and a column of what is up or down from them. */
	private TableMapping neighbours() {
		boolean up = has("upstream");
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put(Settings.FROM, "place");
		settings.put(Settings.TO, "place");
		settings.put(Settings.CONSTANT + "type", up ? "Supply reversed" : "Supply");
		perspective(settings);
		return table(RowKind.RELATION, settings, Map.of(has("segment") ? "segment" : "name", "from", up ? "upstream" : "downstream", "to"));
	}

	/** Classifications of industries stand in a perspective of their own. */
	private void perspective(Map<String, String> settings) {
		if (String.join(" ", heads).toLowerCase(Locale.ROOT).matches(".*(industr|行业).*") || isCalled("industr|行业")) {
			settings.put(Settings.PERSPECTIVE, INDUSTRIES);
		}
	}

	private TableMapping maker() {
		return table(RowKind.MAKER, Map.of(), Map.of("ticker", "company", "company", "company", "product", "product", "share", "share", "year",
			"period", "period", "period", "asOf", "asOf", "notes", "notes"));
	}

	/** Whether the sheet says where in the chain its rows stand. */
	private boolean placed() {
		return has("segment") || has("segmentCode");
	}

	/** Companies, and what else such a sheet says of them: their places with the places above, what they make, prices, estimates. */
	private List<TableMapping> companies() {
		List<TableMapping> tables = new ArrayList<>();
		boolean placed = placed();
		boolean facts = has("price") || has("eps");
		boolean details = has("fullName") || has("listedOn") || has("exchange") || has("ticker") && has("company") || !numbers().isEmpty();
		if (details || !placed && !facts) {
			TableMapping table = table(RowKind.COMPANY, Map.of(), Map.ofEntries(Map.entry("ticker", "ticker"), Map.entry("company", "name"),
				Map.entry("name", "name"), Map.entry("fullName", "fullName"), Map.entry("nameEn", "nameEn"), Map.entry("aliases", "aliases"),
				Map.entry("exchange", "exchange"), Map.entry("listedOn", "listedOn"), Map.entry("delistedOn", "delistedOn"),
				Map.entry("listing", "listing"), Map.entry("currency", "currency"), Map.entry("country", "country"),
				Map.entry("domicile", "domicile"), Map.entry("parentCompany", "parent"), Map.entry("description", "description"),
				Map.entry("notes", "notes"), Map.entry("code", "handle")));
			tables.add(withNumbers(table));
		}
		if (placed) {
			Map<String, String> settings = new LinkedHashMap<>();
			perspective(settings);
			if (has("segment") && has("parentCode")) {
				tables.add(table(RowKind.SEGMENT, settings, Map.of("segmentCode", "handle", "segment", "name", "parentCode", "parent")));
			}
			tables.add(table(RowKind.MEMBERSHIP, settings, Map.of("ticker", "company", "company", "company", "segmentCode", "segment", "segment",
				"segment", "role", "role", "scope", "scope")));
		}
		if (has("product")) {
			tables.add(maker());
		}
		if (has("price")) {
			tables.add(table(RowKind.QUOTE, Map.of(), Map.of("ticker", "security", "company", "security", "price", "price", "date", "date",
				"asOf", "date")));
		}
		if (has("eps")) {
			tables.add(table(RowKind.ESTIMATE, Map.of(), Map.of("ticker", "security", "company", "security", "eps", "eps", "year", "year",
				"actuality", "actuality")));
		}
		return tables;
	}

	/** Tables about industries, products, models, sources. */
	private List<TableMapping> things() {
		if (has("parentCode") || has("segment") || has("segmentCode") || isCalled("industr|行业|环节|segment|板块|分类")) {
			Map<String, String> settings = new LinkedHashMap<>();
			perspective(settings);
			return List.of(withNumbers(table(RowKind.SEGMENT, settings, Map.of("segmentCode", "handle", "code", "handle", "segment", "name", "name",
				"name", "parentCode", "parent", "nameEn", "nameEn", "aliases", "aliases", "description", "description", "notes", "notes"))));
		}
		if (has("publisher") || isCalled("研报|报告|来源|report|source")) {
			return has("name") ? List.of(table(RowKind.SOURCE, Map.of(), Map.of("name", "name", "code", "handle", "publisher", "publisher", "date",
				"date", "location", "location", "class", "class", "description", "description", "notes", "notes"))) : List.of();
		}
		if (!has("product") && !has("name")) {
			return List.of();
		}
		Map<String, String> settings = isCalled("大模型|foundation|llm") && !has("class") ? Map.of(Settings.CONSTANT + "class", "FoundationModel")
			: Map.of();
		return List.of(withNumbers(table(RowKind.PRODUCT, settings, Map.of("product", "name", "name", "name", "code", "handle", "nameEn",
			"nameEn",
			"aliases", "aliases", "class", "class", "released", "released", "description", "description", "notes", "notes"))));
	}

	private TableMapping table(RowKind kind, Map<String, String> settings, Map<String, String> fields) {
		Set<String> taken = new HashSet<>();
		List<ColumnMapping> columns = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			String field = fields.getOrDefault(concepts.get(i), "");
			boolean repeatable = kind.field(field).filter(RowField::repeatable).isPresent();
			if (heads.get(i).isEmpty() || !field.isEmpty() && !taken.add(field) && !repeatable) {
				field = "";
			}
			if (!heads.get(i).isEmpty()) {
				columns.add(new ColumnMapping(heads.get(i), field, options(field, i)));
			}
		}
		return new TableMapping(file, sample.sheet(), sample.headerRow(), kind, settings, columns);
	}

	private Map<String, String> options(String field, int column) {
		return switch (field) {
			case "share" -> {
				TypeGuess.Guess guess = TypeGuess.of(sample.column(column));
				yield guess.type() == CellType.SHARE && guess.detail().equalsIgnoreCase("percent") ? Map.of(Options.SHARE, "percent") : Map.of();
			}
			case "eps", "price" -> Heading.of(heads.get(column)).options();
			default -> Map.of();
		};
	}

	/** {@return the columns nothing is known of but that they hold numbers, by their place} */
	private Map<Integer, TypeGuess.Guess> numbers() {
		Map<Integer, TypeGuess.Guess> numbers = new TreeMap<>();
		for (int i = 0; i < heads.size(); i++) {
			String property = Heading.of(heads.get(i)).property().toLowerCase(Locale.ROOT);
			if (concepts.get(i).isEmpty() && !property.isEmpty() && !DERIVED.contains(property)) {
				TypeGuess.Guess guess = TypeGuess.of(sample.column(i));
				if (guess.type() == CellType.NUMBER || guess.type() == CellType.SHARE) {
					numbers.put(i, guess);
				}
			}
		}
		return numbers;
	}

	private TableMapping withNumbers(TableMapping table) {
		Map<Integer, TypeGuess.Guess> numbers = numbers();
		List<ColumnMapping> columns = new ArrayList<>();
		for (ColumnMapping column : table.columns()) {
			TypeGuess.Guess guess = numbers.get(heads.indexOf(column.column()));
			columns.add(guess == null || column.isRead() ? column : number(column.column(), guess));
		}
		return table.with(columns);
	}

	private static ColumnMapping number(String head, TypeGuess.Guess guess) {
		Heading heading = Heading.of(head.replaceFirst("#\\d+$", ""));
		Map<String, String> options = new LinkedHashMap<>();
		options.put(Options.PROPERTY, heading.property());
		if (heading.kind() != PropertyKind.QUANTITY) {
			options.put(Options.KIND, heading.kind().getLiteral());
		}
		options.putAll(heading.options());
		if (guess.type() == CellType.SHARE && guess.detail().equalsIgnoreCase("percent")) {
			options.put(Options.SHARE, "percent");
		}
		return new ColumnMapping(head, RowField.OBSERVATION, options);
	}
}
