package lu.airsilk.platform.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** The same for a transaction that begins within another one, which is in its turn already. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class OneWriterAnewInterceptor extends OneWriterInterceptor {}
