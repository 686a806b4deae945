package nl.wederhoor.probleem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops reading a body that says nothing of its size once it is larger than is taken. */
@Provider
final class Maat implements ReaderInterceptor {
    private final long largestBody;

    Maat(@ConfigProperty(name = "wederhoor.grootste-verzoek") long largestBody) {
        this.largestBody = largestBody;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Measured(context.getInputStream(), largestBody));
        return context.proceed();
    }

    private static final class Measured extends FilterInputStream {
        private long left;

        Measured(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Weigering.teGroot(Soort.TE_GROOT.uitleg());
            }
        }
    }
}
