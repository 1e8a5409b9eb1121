package org.chainscape.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException.Kind;
import org.chainscape.store.ChainLoad.ForeignReferenceException;
import org.chainscape.store.ChainLoad.TooDeepException;
import org.chainscape.store.upgrade.FormatVersion;
import org.chainscape.store.upgrade.UpgradeStep;
import org.chainscape.store.upgrade.UpgradeSteps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a chain file into a resource, lifts it to the current format if it is older, and says clearly what is wrong with it if it cannot.
 */
final class ChainReader {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	/**
	 * No handler may find out what another file holds, and nothing is searched for linearly. A parser is not used again: it would hold the
	 * file it has read.
	 */
	static final Supplier<Map<Object, Object>> OPTIONS = () -> {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(false));
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		options.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(
				"http://xml.org/sax/features/namespaces", Boolean.TRUE,
				NO_DOCTYPE, Boolean.TRUE,
				"http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
				"http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE));
		return options;
	};

	private final ChainResource resource;
	private final Path file;
	private final UpgradeSteps upgradeSteps;

	ChainReader(ChainResource resource, Path file, UpgradeSteps upgradeSteps) {
		this.resource = resource;
		this.file = file;
		this.upgradeSteps = upgradeSteps;
	}

	/**
	 * Fills the resource; may leave it half filled when it throws.
	 *
	 * @throws ChainFileException if the content is no chain file
	 * @throws IOException if it cannot be read at all
	 */
	void read(Content content) throws IOException {
		FileText text = new FileText(file, content);
		try {
			fill(text);
		} catch (ChainFileException | CharacterCodingException e) {
			// Bytes of another encoding make all kinds of nonsense; what is to be told is the encoding.
			Optional<ChainFileException> encoding = TextEnd.of(text).encodingFault();
			if (encoding.isPresent()) {
				throw encoding.get();
			}
			throw e;
		}
	}

	private void fill(FileText text) throws IOException {
		FormatVersion version = text.version();
		resource.readAs(version);
		// What a later version of the same sort has added can be left out; what it means otherwise cannot be guessed.
		boolean laterAdditions = resource.newerVersion().isPresent() && version.major() == FormatVersion.CURRENT.major();
		if (laterAdditions || version.equals(FormatVersion.CURRENT)) {
			try (Reader reader = text.open()) {
				parse(text, new EmfSource(new InputSource(reader), null));
			}
		} else {
			parse(text, new EmfSource(null, upgraded(text, version)));
		}
		EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (!(root instanceof ChainDocument)) {
			throw new ChainFileException(Kind.OTHER_FORMAT, file, Position.UNKNOWN, null, String.valueOf(root));
		}
		// Each id stands once in the map of the resource, so the map is smaller if two elements share one.
		int different = resource.getIntrinsicIDToEObjectMap().size();
		if (ElementIds.complete(root) != different) {
			Optional<String> duplicate = ElementIds.findDuplicate(root);
			if (duplicate.isPresent()) {
				throw text.duplicateId(duplicate.get());
			}
		}
	}

	private Document upgraded(FileText text, FormatVersion version) throws IOException {
		String[] versions = {version.toString(), FormatVersion.CURRENT.toString()};
		if (version.compareTo(FormatVersion.CURRENT) > 0) {
			throw new ChainFileException(Kind.NEWER_VERSION, file, Position.UNKNOWN, null, versions);
		}
		List<UpgradeStep> path = upgradeSteps.path(version)
				.orElseThrow(() -> new ChainFileException(Kind.OLDER_VERSION, file, Position.UNKNOWN, null, versions));
		Document document = dom(text);
		UpgradeSteps.apply(document, path);
		return document;
	}

	private Document dom(FileText text) throws IOException {
		try (Reader reader = text.open()) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(NO_DOCTYPE, true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(new InputSource(reader));
		} catch (SAXParseException e) {
			throw text.malformed(new Position(e.getLineNumber(), e.getColumnNumber()), e);
		} catch (SAXException | ParserConfigurationException e) {
			throw new ChainFileException(Kind.UNREADABLE, file, Position.UNKNOWN, e, String.valueOf(e.getMessage()));
		}
	}

	private void parse(FileText text, EmfSource source) throws IOException {
		Exception failure = null;
		try {
			resource.parse(source);
		} catch (IOException | RuntimeException e) {
			// EMF answers nonsense in a file with whatever exception it stumbles over; a reader of files must not.
			failure = e;
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SAXParseException parse) {
				throw text.malformed(new Position(parse.getLineNumber(), parse.getColumnNumber()), parse);
			}
			if (cause instanceof TooDeepException deep) {
				throw new ChainFileException(Kind.TOO_DEEP, file, deep.position(), failure, String.valueOf(ChainLoad.DEEPEST));
			}
		}
		if (!resource.getErrors().isEmpty()) {
			throw rejected(resource.getErrors().get(0));
		}
		if (failure instanceof IOException unread && !(failure instanceof Resource.IOWrappedException)) {
			throw unread;
		}
		if (failure != null) {
			throw new ChainFileException(Kind.UNKNOWN_CONTENT, file, Position.UNKNOWN, failure, String.valueOf(failure.getMessage()));
		}
	}

	private ChainFileException rejected(Resource.Diagnostic error) {
		Position position = new Position(error.getLine(), error.getColumn());
		if (error instanceof IllegalValueException value) {
			return new ChainFileException(Kind.BAD_VALUE, file, position, value, value.getFeature().getName(), written(value.getValue()));
		}
		if (error instanceof ForeignReferenceException foreign) {
			return new ChainFileException(Kind.BAD_VALUE, file, position, foreign, XMLResource.HREF, foreign.reference());
		}
		String name = error.getMessage();
		if (error instanceof FeatureNotFoundException feature) {
			name = feature.getObject().eClass().getName() + "." + feature.getName();
		} else if (error instanceof ClassNotFoundException type) {
			name = type.getName();
		} else if (error instanceof PackageNotFoundException unknown) {
			name = unknown.uri();
		}
		return new ChainFileException(Kind.UNKNOWN_CONTENT, file, position, error instanceof Exception e ? e : null, String.valueOf(name));
	}

	/** A value as the file has it: an element by its class and id. */
	private static String written(Object value) {
		return value instanceof EObject element ? element.eClass().getName() + " " + Identities.idOf(element) : String.valueOf(value);
	}
}
