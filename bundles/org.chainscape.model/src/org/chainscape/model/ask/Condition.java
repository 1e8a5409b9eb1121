package org.chainscape.model.ask;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;

/**
 * What a row has to fulfil.
 *
 * @param field what of the row
 * @param operator how it is compared
 * @param value with what
 */
record Condition(Field field, String operator, String value) {

	/** What can be asked of a row. */
	enum Field {
		KIND,
		NAME,
		EXCHANGE,
		LISTING,
		MAKER,
		STEP;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	static Condition of(Token field, Token operator, Token value) throws AskException {
		Field known = null;
		for (Field each : Field.values()) {
			known = field.isWord(each.word()) ? each : known;
		}
		if (known == null) {
			throw new AskException("field", field.position(), field.text(),
					String.join(", ", List.of(Field.values()).stream().map(Field::word).toList()));
		}
		List<String> operators = known == Field.STEP ? List.of("=", "!=", "<", "<=", ">", ">=") : List.of("=", "!=", "~");
		if (operator.kind() != Token.Kind.OPERATOR || !operators.contains(operator.text())) {
			throw new AskException("operator", operator.position(), known.word(), String.join(" ", operators), operator.text());
		}
		boolean said = value.kind() == Token.Kind.WORD || value.kind() == Token.Kind.QUOTED;
		if (!said || known == Field.STEP && !value.text().matches("\\d{1,4}")) {
			throw new AskException("value", value.position(), known.word(), value.text());
		}
		return new Condition(known, operator.text(), value.text());
	}

	boolean holds(Answer.Row row) {
		if (field == Field.STEP) {
			int difference = Integer.compare(row.step(), Integer.parseInt(value));
			return switch (operator) {
			case "=" -> difference == 0;
			case "!=" -> difference != 0;
			case "<" -> difference < 0;
			case "<=" -> difference <= 0;
			case ">" -> difference > 0;
			default -> difference >= 0;
			};
		}
		boolean same = values(row.element()).stream().anyMatch(each -> operator.equals("~")
				? each.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)) : each.equalsIgnoreCase(value));
		return operator.equals("!=") != same;
	}

	private List<String> values(NamedElement element) {
		return switch (field) {
		case KIND -> kinds(element.eClass());
		case NAME -> names(element);
		case EXCHANGE -> element instanceof Company company
				? company.getSecurities().stream().map(security -> security.getExchange().getLiteral()).toList() : List.of();
		case LISTING -> element instanceof Company company ? List.of(company.getListing().getLiteral()) : List.of();
		case MAKER -> element instanceof Item item ? item.getMakers().stream().flatMap(maker -> names(maker).stream()).toList() : List.of();
		default -> List.of();
		};
	}

	/** The class and those above it, in the words of the metamodel and of both languages. */
	static List<String> kinds(EClass type) {
		return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
				.flatMap(each -> Stream.of(each.getName(), Labels.of(each, Language.ZH), Labels.of(each, Language.EN))).toList();
	}

	private static List<String> names(NamedElement element) {
		return Stream.concat(Stream.of(element.getName(), element.getNameEn()), element.getAliases().stream())
				.filter(Objects::nonNull).toList();
	}
}
