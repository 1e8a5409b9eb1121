package org.chainscape.exchange.graph;

/** What is told of a node. */
enum NodeField implements GraphField {

	KIND("kind", FieldType.TEXT),
	NAME("name", FieldType.TEXT),
	NAME_EN("nameEn", FieldType.TEXT),
	ALIASES("aliases", FieldType.LIST),
	HANDLE("handle", FieldType.TEXT),
	DESCRIPTION("description", FieldType.TEXT),
	TICKERS("tickers", FieldType.LIST),
	DOMICILE("domicile", FieldType.TEXT),
	COUNTRY("country", FieldType.TEXT),
	LISTING("listing", FieldType.TEXT),
	DETAIL("detail", FieldType.TEXT),
	DATE("date", FieldType.TEXT),
	LIBRARY("library", FieldType.TRUTH),
	CONFIRMED("confirmed", FieldType.TRUTH),
	FLAWS("flaws", FieldType.LIST),
	EVIDENCE("evidence", FieldType.LIST);

	private final String key;
	private final FieldType type;

	NodeField(String key, FieldType type) {
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
