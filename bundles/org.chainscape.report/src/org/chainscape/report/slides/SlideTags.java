package org.chainscape.report.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTCommonSlideData;
import org.openxmlformats.schemas.presentationml.x2006.main.CTCustomerDataList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a slide remembers of how it was made, in the tags PowerPoint keeps for such purposes: readers do not see them, and they survive
 * editing and copying.
 */
final class SlideTags {

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/tags";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.tags+xml";
	private static final String SPACE = "http://schemas.openxmlformats.org/presentationml/2006/main";
	/** PowerPoint writes names of tags in capitals. */
	private static final String OURS = "CHAINSCAPE.";

	private SlideTags() {
	}

	/** {@return our tags by their names without prefix; empty if the slide was made by hand} */
	static Map<String, String> read(XSLFSlide slide) throws IOException {
		Map<String, String> ours = new TreeMap<>();
		all(slide).forEach((name, value) -> {
			if (name.startsWith(OURS)) {
				ours.put(name.substring(OURS.length()), value);
			}
		});
		return ours;
	}

	private static Map<String, String> all(XSLFSlide slide) throws IOException {
		Map<String, String> tags = new TreeMap<>();
		PackageRelationship relation = relation(slide);
		if (relation == null) {
			return tags;
		}
		try (InputStream stream = slide.getPackagePart().getRelatedPart(relation).getInputStream()) {
			Document document = parse(stream);
			NodeList elements = document.getElementsByTagNameNS(SPACE, "tag");
			for (int i = 0; i < elements.getLength(); i++) {
				Element element = (Element) elements.item(i);
				tags.put(element.getAttribute("name"), element.getAttribute("val"));
			}
		} catch (InvalidFormatException | SAXException e) {
			throw new IOException(e);
		}
		return tags;
	}

	private static Document parse(InputStream stream) throws IOException, SAXException {
		DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
		try {
			return factory.newDocumentBuilder().parse(stream);
		} catch (ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	private static PackageRelationship relation(XSLFSlide slide) {
		CTCommonSlideData data = slide.getXmlObject().getCSld();
		if (!data.isSetCustDataLst() || !data.getCustDataLst().isSetTags()) {
			return null;
		}
		return slide.getPackagePart().getRelationship(data.getCustDataLst().getTags().getId());
	}

	/** Replaces our tags; those of others stay. */
	static void write(XSLFSlide slide, Map<String, String> ours) throws IOException {
		Map<String, String> tags = all(slide);
		tags.keySet().removeIf(name -> name.startsWith(OURS));
		ours.forEach((name, value) -> tags.put(OURS + name, value));
		PackagePart part = slide.getPackagePart();
		try {
			PackageRelationship old = relation(slide);
			if (old != null) {
				PackagePartName name = PackagingURIHelper.createPartName(old.getTargetURI());
				part.removeRelationship(old.getId());
				if (part.getPackage().containPart(name)) {
					part.getPackage().removePart(name);
				}
			}
			String number = part.getPartName().getName().replaceAll("\\D", "");
			PackagePartName name = PackagingURIHelper.createPartName("/ppt/tags/chainscape" + number + ".xml");
			if (part.getPackage().containPart(name)) {
				part.getPackage().removePart(name);
			}
			PackagePart stored = part.getPackage().createPart(name, TYPE);
			try (OutputStream stream = stored.getOutputStream()) {
				stream.write(xml(tags).getBytes(StandardCharsets.UTF_8));
			}
			String id = part.addRelationship(name, TargetMode.INTERNAL, RELATION).getId();
			CTCommonSlideData data = slide.getXmlObject().getCSld();
			CTCustomerDataList list = data.isSetCustDataLst() ? data.getCustDataLst() : data.addNewCustDataLst();
			(list.isSetTags() ? list.getTags() : list.addNewTags()).setId(id);
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private static String xml(Map<String, String> tags) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<p:tagLst xmlns:p=\"")
				.append(SPACE).append("\">");
		tags.forEach((name, value) -> xml.append("<p:tag name=\"").append(escaped(name)).append("\" val=\"").append(escaped(value))
				.append("\"/>"));
		return xml.append("</p:tagLst>").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "&#10;")
				.replace("\r", "&#13;").replace("\t", "&#9;");
	}

	/** Takes the reference to the tags of another slide out of a copy. */
	static void forget(XSLFSlide slide) {
		CTCommonSlideData data = slide.getXmlObject().getCSld();
		if (data.isSetCustDataLst()) {
			data.unsetCustDataLst();
		}
	}
}
