package nl.wederhoor.tabel;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML without DOCTYPE, entities, includes or anything from outside, up to a size and depth. */
public final class Xml {
    public static final int GROOTSTE = 512 * 1024;
    private static final String XERCES = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";
    private static final String DIEPSTE = "20";

    private Xml() {}

    /** The document; throws CelFout with a Dutch message that repeats nothing of the text. */
    public static Document lees(String tekst) {
        if (tekst.length() > GROOTSTE) {
            throw new CelFout("het bestand is groter dan " + GROOTSTE / 1024 + " kB");
        }
        try {
            var bouwer = fabriek().newDocumentBuilder();
            bouwer.setErrorHandler(new Streng());
            return bouwer.parse(new InputSource(new StringReader(tekst)));
        } catch (SAXException | IOException e) {
            throw new CelFout("het bestand is geen gewone XML" + plaats(e)
                    + ". Een DOCTYPE, entiteiten en verwijzingen mogen niet");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plaats(Exception e) {
        return e instanceof SAXParseException fout && fout.getLineNumber() > 0
                ? " (regel " + fout.getLineNumber() + ", teken " + fout.getColumnNumber() + ")"
                : "";
    }

    private static DocumentBuilderFactory fabriek() throws ParserConfigurationException {
        var fabriek = DocumentBuilderFactory.newDefaultNSInstance();
        fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabriek.setFeature(XERCES + "disallow-doctype-decl", true);
        fabriek.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
        fabriek.setFeature(SAX + "external-general-entities", false);
        fabriek.setFeature(SAX + "external-parameter-entities", false);
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        fabriek.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DIEPSTE);
        fabriek.setXIncludeAware(false);
        fabriek.setExpandEntityReferences(false);
        fabriek.setCoalescing(true);
        return fabriek;
    }

    /** The parser's own handler prints to the error stream. */
    private static final class Streng implements ErrorHandler {
        @Override
        public void warning(SAXParseException fout) throws SAXException {
            throw fout;
        }

        @Override
        public void error(SAXParseException fout) throws SAXException {
            throw fout;
        }

        @Override
        public void fatalError(SAXParseException fout) throws SAXException {
            throw fout;
        }
    }
}
