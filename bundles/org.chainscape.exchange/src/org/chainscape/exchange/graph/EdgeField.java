package org.chainscape.exchange.graph;

/** What is told of an edge. */
enum EdgeField implements GraphField {

	KIND("kind", FieldType.TEXT),
	LABEL("label", FieldType.TEXT),
	STATEMENT("statement", FieldType.TEXT),
	ROLE("role", FieldType.TEXT),
	SCOPE("scope", FieldType.TEXT),
	DETAIL("detail", FieldType.TEXT),
	SINCE("since", FieldType.TEXT),
	SHARE("share", FieldType.NUMBER),
	FACTS("facts", FieldType.LIST),
	INFERRED("inferred", FieldType.TRUTH),
	CONFIRMED("confirmed", FieldType.TRUTH),
	FLAWS("flaws", FieldType.LIST),
	EVIDENCE("evidence", FieldType.LIST);

	private final String key;
	private final FieldType type;

	EdgeField(String key, FieldType type) {
		this.key = key;
		this.type = type;
	}

	@Override
	public String key() {
		return key;
	}

	@Override
	public FieldType type() {
		return type;
	}
}
