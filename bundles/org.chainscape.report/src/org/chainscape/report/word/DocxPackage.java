package org.chainscape.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.chainscape.report.ReportException;

/** The parts of a Word document and what leads from one to another. */
final class DocxPackage {

	private static final String TYPES = "[Content_Types].xml";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	private static final String TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final int MOST_PARTS = 10_000;
	private static final long LARGEST = 1L << 29;

	private final Map<String, byte[]> parts = new TreeMap<>();
	private final XmlElement types;
	private final String main;

	private DocxPackage(Map<String, byte[]> parts) throws ReportException {
		this.parts.putAll(parts);
		if (!parts.containsKey(TYPES) || !parts.containsKey("_rels/.rels")) {
			throw new ReportException("word.noDocument");
		}
		this.types = Xml.parse(parts.get(TYPES), TYPES);
		this.main = related("", "officeDocument").stream().findFirst().orElseThrow(() -> new ReportException("word.noDocument"));
		checkType();
	}

	/**
	 * Reads a document.
	 *
	 * @throws ReportException if it is none, or one with macros
	 */
	static DocxPackage read(InputStream stream) throws IOException, ReportException {
		Map<String, byte[]> parts = new TreeMap<>();
		long size = 0;
		try (ZipInputStream zip = new ZipInputStream(stream)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, LARGEST - size + 1));
				size += bytes.length;
				if (size > LARGEST || parts.size() > MOST_PARTS) {
					throw new ReportException("word.tooLarge");
				}
				if (!entry.isDirectory()) {
					parts.put(entry.getName(), bytes);
				}
			}
		} catch (ZipException e) {
			throw new ReportException("word.noDocument");
		}
		return new DocxPackage(parts);
	}

	private void checkType() throws ReportException {
		XmlElement override = types.elements("Override").stream().filter(type -> ("/" + main).equals(type.get("PartName"))).findFirst()
				.orElseThrow(() -> new ReportException("word.noDocument"));
		String type = override.get("ContentType");
		if (type.equals(TEMPLATE_TYPE)) {
			override.set("ContentType", MAIN_TYPE);
		} else if (!type.equals(MAIN_TYPE)) {
			throw new ReportException(type.contains("macroEnabled") ? "word.macros" : "word.noDocument");
		}
		XmlElement root = Xml.parse(part(main), main);
		if (!WORD.equals(root.get("xmlns:w"))) {
			throw new ReportException("word.strict");
		}
	}

	String main() {
		return main;
	}

	boolean has(String name) {
		return parts.containsKey(name);
	}

	byte[] part(String name) throws ReportException {
		byte[] part = parts.get(name);
		if (part == null) {
			throw new ReportException("word.notReadable", name);
		}
		return part;
	}

	Collection<String> names() {
		return List.copyOf(parts.keySet());
	}

	void put(String name, byte[] bytes) {
		parts.put(name, bytes);
	}

	void remove(String name) {
		parts.remove(name);
		types.children().removeIf(child -> child instanceof XmlElement type && ("/" + name).equals(type.get("PartName")));
	}

	/** Stores a part of its own type. */
	void put(String name, String type, byte[] bytes) {
		parts.put(name, bytes);
		types.children().removeIf(child -> child instanceof XmlElement other && ("/" + name).equals(other.get("PartName")));
		types.add(XmlElement.of("Override", "PartName", "/" + name, "ContentType", type));
	}

	/** Stores a picture; the same picture is stored once. Its name says what it shows, so that it is the same in every run. */
	String picture(byte[] bytes, String extension, String type) {
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (part.getKey().startsWith("word/media/") && Arrays.equals(part.getValue(), bytes)) {
				return part.getKey();
			}
		}
		int number = 1;
		while (parts.containsKey("word/media/chainscape" + number + "." + extension)) {
			number++;
		}
		String name = "word/media/chainscape" + number + "." + extension;
		parts.put(name, bytes);
		if (types.elements("Default").stream().noneMatch(known -> extension.equalsIgnoreCase(known.get("Extension")))) {
			types.children().add(0, XmlElement.of("Default", "Extension", extension, "ContentType", type));
		}
		return name;
	}

	/** Parts a part leads to, by the last word of the type of the relationship. */
	List<String> related(String part, String kind) throws ReportException {
		return relations(part).elements("Relationship").stream()
				.filter(relation -> relation.get("Type").endsWith("/" + kind) && !"External".equals(relation.get("TargetMode")))
				.map(relation -> resolve(part, relation.get("Target"))).toList();
	}

	/** The part behind an id. */
	Optional<String> target(String part, String id) throws ReportException {
		return relations(part).elements("Relationship").stream().filter(relation -> id.equals(relation.get("Id"))).findFirst()
				.map(relation -> resolve(part, relation.get("Target")));
	}

	/** The id that leads from a part to another one, made if needed. */
	String relate(String part, String kind, String target) throws ReportException {
		XmlElement relations = relations(part);
		String path = "/" + target;
		for (XmlElement relation : relations.elements("Relationship")) {
			if (relation.get("Type").equals(RELATIONS + "/" + kind) && resolve(part, relation.get("Target")).equals(target)) {
				return relation.get("Id");
			}
		}
		int number = 1;
		while (hasId(relations, "rIdC" + number)) {
			number++;
		}
		relations.add(XmlElement.of("Relationship", "Id", "rIdC" + number, "Type", RELATIONS + "/" + kind, "Target", path));
		put(relationsOf(part), Xml.bytes(relations));
		return "rIdC" + number;
	}

	/** Takes away the relationships of ours that nothing uses any more, and the pictures nothing leads to. */
	void tidy(String part, String xml) throws ReportException {
		XmlElement relations = relations(part);
		relations.children().removeIf(child -> child instanceof XmlElement relation && relation.get("Id").startsWith("rIdC")
				&& relation.get("Type").endsWith("/image") && !xml.contains("\"" + relation.get("Id") + "\""));
		put(relationsOf(part), Xml.bytes(relations));
		for (String name : names()) {
			if (name.startsWith("word/media/chainscape") && !isUsed(name)) {
				remove(name);
			}
		}
	}

	private boolean isUsed(String picture) throws ReportException {
		for (String name : names()) {
			if (name.endsWith(".rels")) {
				String part = name.replaceFirst("(.*/)?_rels/(.*)\\.rels", "$1$2");
				if (relations(part).elements("Relationship").stream().anyMatch(relation -> resolve(part, relation.get("Target")).equals(picture))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean hasId(XmlElement relations, String id) {
		return relations.elements("Relationship").stream().anyMatch(relation -> id.equals(relation.get("Id")));
	}

	private XmlElement relations(String part) throws ReportException {
		String name = relationsOf(part);
		return parts.containsKey(name) ? Xml.parse(parts.get(name), name)
				: XmlElement.of("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
	}

	private static String relationsOf(String part) {
		int slash = part.lastIndexOf('/') + 1;
		return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
	}

	private static String resolve(String part, String target) {
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		return java.net.URI.create("/" + part.substring(0, part.lastIndexOf('/') + 1)).resolve(target.replace(" ", "%20")).getPath().substring(1);
	}

	/** The same parts give the same bytes: sorted, without the time of day. */
	void write(OutputStream stream) throws IOException {
		parts.put(TYPES, Xml.bytes(types));
		zip(parts, stream);
	}

	/** Packs parts; the list of types comes first, as readers expect. */
	static void zip(Map<String, byte[]> parts, OutputStream stream) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(stream);
		add(zip, TYPES, parts.get(TYPES));
		for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
			if (!part.getKey().equals(TYPES)) {
				add(zip, part.getKey(), part.getValue());
			}
		}
		zip.finish();
	}

	private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}
}
